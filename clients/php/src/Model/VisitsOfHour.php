<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The visits of one hour of the day. */
final class VisitsOfHour
{
    /** The hour that the clocks of the community show. */
    public int $hour;

    /** How many. */
    public int $visits;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitsOfHour = new self();
        $visitsOfHour->hour = $json['hour'];
        $visitsOfHour->visits = $json['visits'];
        return $visitsOfHour;
    }
}
