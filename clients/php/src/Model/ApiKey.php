<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A key without its text. */
final class ApiKey
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

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $apiKey = new self();
        $apiKey->id = $json['id'];
        $apiKey->name = $json['name'];
        $apiKey->permissions = $json['permissions'];
        $apiKey->allows = $json['allows'] ?? null;
        $apiKey->createdBy = $json['createdBy'];
        $apiKey->takenOverBy = $json['takenOverBy'] ?? null;
        $apiKey->createdAt = new \DateTimeImmutable($json['createdAt']);
        $apiKey->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        $apiKey->lastUsedAt = Instant::read($json['lastUsedAt'] ?? null);
        $apiKey->revokedAt = Instant::read($json['revokedAt'] ?? null);
        return $apiKey;
    }
}
