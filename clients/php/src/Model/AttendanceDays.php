<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The days, the first first. */
final class AttendanceDays
{
    /** @var list<AttendanceDay> Each day once. */
    public array $days;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $attendanceDays = new self();
        $attendanceDays->days = array_map([AttendanceDay::class, 'fromJson'], $json['days']);
        return $attendanceDays;
    }
}
