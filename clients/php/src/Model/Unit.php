<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A flat, villa or shop. */
final class Unit
{
    public string $id;

    /** What people call it. */
    public string $name;

    /** The name of the building it is in. */
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
