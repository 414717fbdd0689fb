<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A new key with its text, which is shown only this once. */
final class CreatedApiKey
{
    public string $id;
    public string $name;

    /** @var list<string> */
    public array $permissions;

    /**
     * @var list<string>|null Those of its permissions that whoever answers for the key has at the
     *     moment; the others open nothing. None are left when that account was deactivated or has
     *     left.
     */
    public ?array $allows;
    public string $createdBy;
    public ?string $takenOverBy;
    public \DateTimeImmutable $createdAt;
    public \DateTimeImmutable $expiresAt;
    public ?\DateTimeImmutable $lastUsedAt;
    public ?\DateTimeImmutable $revokedAt;

    /** The key itself; keep it like a password. */
    public string $apiKey;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $createdApiKey = new self();
        $createdApiKey->id = $json['id'];
        $createdApiKey->name = $json['name'];
        $createdApiKey->permissions = $json['permissions'];
        $createdApiKey->allows = $json['allows'] ?? null;
        $createdApiKey->createdBy = $json['createdBy'];
        $createdApiKey->takenOverBy = $json['takenOverBy'] ?? null;
        $createdApiKey->createdAt = new \DateTimeImmutable($json['createdAt']);
        $createdApiKey->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        $createdApiKey->lastUsedAt = Instant::read($json['lastUsedAt'] ?? null);
        $createdApiKey->revokedAt = Instant::read($json['revokedAt'] ?? null);
        $createdApiKey->apiKey = $json['apiKey'];
        return $createdApiKey;
    }
}
