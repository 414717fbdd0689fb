<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What came of a batch. */
final class GateBatchResult
{
    public \DateTimeImmutable $receivedAt;

    /** @var list<GateEntryResult> One for each entry, in their order. */
    public array $results;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateBatchResult = new self();
        $gateBatchResult->receivedAt = new \DateTimeImmutable($json['receivedAt']);
        $gateBatchResult->results = array_map([GateEntryResult::class, 'fromJson'], $json['results']);
        return $gateBatchResult;
    }
}
