<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Answers that took about as long. */
final class ResponseTimeBucket
{
    /** They took at least this long. */
    public int $fromSeconds;

    /** And less than this; absent for the last. */
    public ?int $toSeconds;

    /** How many. */
    public int $answered;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $responseTimeBucket = new self();
        $responseTimeBucket->fromSeconds = $json['fromSeconds'];
        $responseTimeBucket->toSeconds = $json['toSeconds'] ?? null;
        $responseTimeBucket->answered = $json['answered'];
        return $responseTimeBucket;
    }
}
