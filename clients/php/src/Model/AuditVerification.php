<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The outcome of computing the log anew. */
final class AuditVerification
{
    /** Whether every entry is as it was written, and none is missing. */
    public bool $intact;

    /** How many entries there are. */
    public int $entries;

    /**
     * The first place that is not as it was written; one after the last entry when the end is
     * missing or cannot be proven.
     */
    public ?int $firstBroken;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $auditVerification = new self();
        $auditVerification->intact = $json['intact'];
        $auditVerification->entries = $json['entries'];
        $auditVerification->firstBroken = $json['firstBroken'] ?? null;
        return $auditVerification;
    }
}
