<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where to fetch a file. */
final class FileLink
{
    /** The address; one that begins with a slash is on this server. */
    public string $url;

    /** One of `attachment`, `inline`. */
    public string $disposition;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $fileLink = new self();
        $fileLink->url = $json['url'];
        $fileLink->disposition = $json['disposition'];
        $fileLink->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $fileLink;
    }
}
