<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One place where the account is signed in. */
final class OwnSession
{
    public string $id;

    /** The name that the login gave. */
    public ?string $device;

    /** The network address of the login. */
    public string $address;
    public \DateTimeImmutable $createdAt;

    /** When the session was opened or refreshed last. */
    public \DateTimeImmutable $lastUsedAt;

    /** When the session ends however much it is used. */
    public \DateTimeImmutable $expiresAt;

    /** @var list<string> How the person proved who they are, as RFC 8176 names it. */
    public array $methods;

    /** Whether this request belongs to it. */
    public bool $current;

    /** False for a session that an admin opened in the account's name. */
    public bool $openedByOwner;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $ownSession = new self();
        $ownSession->id = $json['id'];
        $ownSession->device = $json['device'] ?? null;
        $ownSession->address = $json['address'];
        $ownSession->createdAt = new \DateTimeImmutable($json['createdAt']);
        $ownSession->lastUsedAt = new \DateTimeImmutable($json['lastUsedAt']);
        $ownSession->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        $ownSession->methods = $json['methods'];
        $ownSession->current = $json['current'];
        $ownSession->openedByOwner = $json['openedByOwner'];
        return $ownSession;
    }
}
