<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The units of a pattern. */
final class UnitPlan
{
    public string $buildingId;

    /** How many there are. */
    public int $count;

    /** @var list<PlannedUnit> Each of them, floor by floor. */
    public array $units;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $unitPlan = new self();
        $unitPlan->buildingId = $json['buildingId'];
        $unitPlan->count = $json['count'];
        $unitPlan->units = array_map([PlannedUnit::class, 'fromJson'], $json['units']);
        return $unitPlan;
    }
}
