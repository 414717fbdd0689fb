<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A passkey as its owner sees it. */
final class Passkey
{
    public string $id;

    /** The name its owner gave. */
    public string $name;

    /** Whether it may be on several devices. */
    public bool $synced;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $lastUsedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passkey = new self();
        $passkey->id = $json['id'];
        $passkey->name = $json['name'];
        $passkey->synced = $json['synced'];
        $passkey->createdAt = new \DateTimeImmutable($json['createdAt']);
        $passkey->lastUsedAt = Instant::read($json['lastUsedAt'] ?? null);
        return $passkey;
    }
}
