<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Days on which somebody does not come. */
final class SnapshotLeave
{
    /** The first of them. */
    public string $firstDay;

    /** The last of them. */
    public string $lastDay;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotLeave = new self();
        $snapshotLeave->firstDay = $json['firstDay'];
        $snapshotLeave->lastDay = $json['lastDay'];
        return $snapshotLeave;
    }
}
