<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How somebody kept to what was agreed, on one day. */
final class AttendanceDay
{
    public string $day;

    /**
     * They came (`present`), came `late`, did not come (`absent`), need not have come (`on-leave`),
     * are not wanted on that day (`not-due`), or may still come (`awaited`). One of `present`,
     * `late`, `absent`, `on-leave`, `not-due`, `awaited`.
     */
    public string $state;

    /** By how many minutes they were late. */
    public ?int $minutes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $attendanceDay = new self();
        $attendanceDay->day = $json['day'];
        $attendanceDay->state = $json['state'];
        $attendanceDay->minutes = $json['minutes'] ?? null;
        return $attendanceDay;
    }
}
