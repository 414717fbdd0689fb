<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A flat, villa or shop. */
final class Unit
{
    public string $id;
    public string $name;
    public string $building;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $unit = new self();
        $unit->id = $json['id'];
        $unit->name = $json['name'];
        $unit->building = $json['building'];
        return $unit;
    }
}
