<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A unit of a pattern. */
final class PlannedUnit
{
    public string $name;
    public int $floor;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $plannedUnit = new self();
        $plannedUnit->name = $json['name'];
        $plannedUnit->floor = $json['floor'];
        return $plannedUnit;
    }
}
