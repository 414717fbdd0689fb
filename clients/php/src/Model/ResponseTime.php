<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How long residents took from being rung to their answer. */
final class ResponseTime
{
    /** How many visits were answered. */
    public int $answered;

    /** Half of the answers took no longer, to a tenth of a second; absent without any. */
    public ?float $medianSeconds;

    /** Nine of ten answers took no longer, likewise. */
    public ?float $p90Seconds;

    /**
     * @var list<ResponseTimeBucket> The answers by how long they took, from the quickest on; always
     *     all buckets.
     */
    public array $buckets;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $responseTime = new self();
        $responseTime->answered = $json['answered'];
        $responseTime->medianSeconds = $json['medianSeconds'] ?? null;
        $responseTime->p90Seconds = $json['p90Seconds'] ?? null;
        $responseTime->buckets = array_map([ResponseTimeBucket::class, 'fromJson'], $json['buckets']);
        return $responseTime;
    }
}
