<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The units in the place of one. */
final class SplitUnits
{
    /** @var list<UnitDetails> Each of them. */
    public array $units;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $splitUnits = new self();
        $splitUnits->units = array_map([UnitDetails::class, 'fromJson'], $json['units']);
        return $splitUnits;
    }
}
