<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whether a log is as it was written. */
final class GateLogVerification
{
    /** Whether nothing was changed. */
    public bool $intact;

    /** How many entries there are in the chain. */
    public int $entries;

    /** How many are to be put at its end within moments. */
    public int $waiting;

    /**
     * The first place that is not as it was written; one after the last when the end is missing.
     */
    public ?int $firstBroken;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateLogVerification = new self();
        $gateLogVerification->intact = $json['intact'];
        $gateLogVerification->entries = $json['entries'];
        $gateLogVerification->waiting = $json['waiting'];
        $gateLogVerification->firstBroken = $json['firstBroken'] ?? null;
        return $gateLogVerification;
    }
}
