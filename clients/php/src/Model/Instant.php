<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Moments as Gatehouse writes them: UTC, ISO 8601 with milliseconds. */
final class Instant
{
    public static function read(?string $text): ?\DateTimeImmutable
    {
        return $text === null ? null : new \DateTimeImmutable($text);
    }

    public static function write(\DateTimeInterface $at): string
    {
        $utc = (new \DateTimeImmutable('@' . $at->getTimestamp()))->format('Y-m-d\TH:i:s');
        return $utc . '.' . $at->format('v') . 'Z';
    }
}
