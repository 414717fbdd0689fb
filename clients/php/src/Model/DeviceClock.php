<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How right its clock was when it last sent something. */
final class DeviceClock
{
    /**
     * Right to two seconds (`good`), less than two minutes wrong (`fair`), or more (`poor`). One of
     * `good`, `fair`, `poor`.
     */
    public string $quality;

    /** What has to be added to its time, in milliseconds. */
    public int $offsetMs;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $deviceClock = new self();
        $deviceClock->quality = $json['quality'];
        $deviceClock->offsetMs = $json['offsetMs'];
        return $deviceClock;
    }
}
