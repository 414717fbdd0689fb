<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The outcome of computing the audit log anew. */
final class AuditVerification
{
    /** Whether every entry is as it was written, and none is missing. */
    public bool $intact;
    public int $entries;

    /** The first place that is not as it was written; null when all are. */
    public ?int $firstBroken;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $verification = new self();
        $verification->intact = $json['intact'];
        $verification->entries = $json['entries'];
        $verification->firstBroken = $json['firstBroken'] ?? null;
        return $verification;
    }
}
