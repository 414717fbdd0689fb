<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How far a change of address is. */
final class EmailChangeProgress
{
    /**
     * Whether the link of the other mail is still to be followed. One of `half-confirmed`,
     * `changed`.
     */
    public string $progress;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $emailChangeProgress = new self();
        $emailChangeProgress->progress = $json['progress'];
        return $emailChangeProgress;
    }
}
