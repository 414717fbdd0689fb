<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a plate leads to. */
final class FoundVehicles
{
    public ?VehicleAtGate $vehicle;

    /**
     * @var list<VehicleAtGate> Those whose plates are easily taken for it, the newest entered
     *     first, ten at the most.
     */
    public array $lookAlikes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $foundVehicles = new self();
        $foundVehicles->vehicle = isset($json['vehicle'])
            ? VehicleAtGate::fromJson($json['vehicle'])
            : null;
        $foundVehicles->lookAlikes = array_map([VehicleAtGate::class, 'fromJson'], $json['lookAlikes']);
        return $foundVehicles;
    }
}
