<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That a vehicle belongs to a unit. */
final class Vehicle
{
    public string $id;
    public string $communityId;
    public Unit $unit;
    public string $plate;

    /** One of `car`, `motorcycle`, `van`, `truck`, `other`. */
    public string $kind;
    public ?string $colour;
    public ?string $label;
    public \DateTimeImmutable $addedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $vehicle = new self();
        $vehicle->id = $json['id'];
        $vehicle->communityId = $json['communityId'];
        $vehicle->unit = Unit::fromJson($json['unit']);
        $vehicle->plate = $json['plate'];
        $vehicle->kind = $json['kind'];
        $vehicle->colour = $json['colour'] ?? null;
        $vehicle->label = $json['label'] ?? null;
        $vehicle->addedAt = new \DateTimeImmutable($json['addedAt']);
        return $vehicle;
    }
}
