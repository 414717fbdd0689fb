<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What came of an entry. */
final class GateEntryResult
{
    /** Which entry. */
    public string $nonce;

    /**
     * Whether it was written, was there, or is another than the one that is there. One of
     * `recorded`, `duplicate`, `rejected`.
     */
    public string $outcome;
    public string $id;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateEntryResult = new self();
        $gateEntryResult->nonce = $json['nonce'];
        $gateEntryResult->outcome = $json['outcome'];
        $gateEntryResult->id = $json['id'];
        return $gateEntryResult;
    }
}
