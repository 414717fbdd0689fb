<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The visits of one day. */
final class VisitsOfDay
{
    public string $day;

    /** How many. */
    public int $visits;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitsOfDay = new self();
        $visitsOfDay->day = $json['day'];
        $visitsOfDay->visits = $json['visits'];
        return $visitsOfDay;
    }
}
