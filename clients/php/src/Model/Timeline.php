<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The way it came, for whoever asks where the time went. */
final class Timeline
{
    public \DateTimeImmutable $occurredAt;
    public \DateTimeImmutable $publishedAt;
    public \DateTimeImmutable $storedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $timeline = new self();
        $timeline->occurredAt = new \DateTimeImmutable($json['occurredAt']);
        $timeline->publishedAt = new \DateTimeImmutable($json['publishedAt']);
        $timeline->storedAt = new \DateTimeImmutable($json['storedAt']);
        return $timeline;
    }
}
