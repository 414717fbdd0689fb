<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A vehicle as it is told at a gate. */
final class VehicleAtGate
{
    public string $id;
    public Unit $unit;
    public string $plate;

    /** One of `car`, `motorcycle`, `van`, `truck`, `other`. */
    public string $kind;
    public ?string $colour;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $vehicleAtGate = new self();
        $vehicleAtGate->id = $json['id'];
        $vehicleAtGate->unit = Unit::fromJson($json['unit']);
        $vehicleAtGate->plate = $json['plate'];
        $vehicleAtGate->kind = $json['kind'];
        $vehicleAtGate->colour = $json['colour'] ?? null;
        return $vehicleAtGate;
    }
}
