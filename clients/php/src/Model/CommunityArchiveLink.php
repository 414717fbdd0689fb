<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where an operator fetches what was kept of a community. */
final class CommunityArchiveLink
{
    /** The address; one that begins with a slash is on this server. */
    public string $url;

    /** What the file is called. */
    public string $name;

    /** How long it is. */
    public int $bytes;

    /** By which it is known to have come whole, in hexadecimal digits. */
    public string $sha256;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $communityArchiveLink = new self();
        $communityArchiveLink->url = $json['url'];
        $communityArchiveLink->name = $json['name'];
        $communityArchiveLink->bytes = $json['bytes'];
        $communityArchiveLink->sha256 = $json['sha256'];
        $communityArchiveLink->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $communityArchiveLink;
    }
}
