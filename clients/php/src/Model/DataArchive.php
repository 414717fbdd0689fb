<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where somebody fetches their data. */
final class DataArchive
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
        $dataArchive = new self();
        $dataArchive->url = $json['url'];
        $dataArchive->name = $json['name'];
        $dataArchive->bytes = $json['bytes'];
        $dataArchive->sha256 = $json['sha256'];
        $dataArchive->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $dataArchive;
    }
}
