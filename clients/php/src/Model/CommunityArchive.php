<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What was kept of a community before it was erased. */
final class CommunityArchive
{
    /** What the file is called. */
    public string $name;

    /** How long it is. */
    public int $bytes;

    /** By which it is known to have come whole, in hexadecimal digits. */
    public string $sha256;
    public \DateTimeImmutable $madeAt;

    /** When its time is over, and it is erased. */
    public \DateTimeImmutable $availableUntil;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $communityArchive = new self();
        $communityArchive->name = $json['name'];
        $communityArchive->bytes = $json['bytes'];
        $communityArchive->sha256 = $json['sha256'];
        $communityArchive->madeAt = new \DateTimeImmutable($json['madeAt']);
        $communityArchive->availableUntil = new \DateTimeImmutable($json['availableUntil']);
        return $communityArchive;
    }
}
