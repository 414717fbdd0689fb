<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How far the clocks of a community are ahead of UTC, from a moment on. */
final class ClockOffset
{
    public \DateTimeImmutable $from;

    /** Less than nothing where they are behind. */
    public int $minutes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $clockOffset = new self();
        $clockOffset->from = new \DateTimeImmutable($json['from']);
        $clockOffset->minutes = $json['minutes'];
        return $clockOffset;
    }
}
