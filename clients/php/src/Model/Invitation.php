<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** An invitation to a community. `sentAt` is when its link went out last. */
final class Invitation
{
    public string $id;

    /** Who is invited. */
    public string $email;

    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;

    /** What an employee is to do. */
    public ?string $job;
    public ?string $unitId;

    /**
     * @var array{name: string, building: string}|null The home of `unitId` as it was called when
     *     the invitation was sent; absent where that was not written down.
     */
    public ?array $unit;

    /** One of `open`, `accepted`, `revoked`, `expired`. */
    public string $state;
    public string $invitedBy;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $sentAt;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $invitation = new self();
        $invitation->id = $json['id'];
        $invitation->email = $json['email'];
        $invitation->role = $json['role'];
        $invitation->job = $json['job'] ?? null;
        $invitation->unitId = $json['unitId'] ?? null;
        $invitation->unit = $json['unit'] ?? null;
        $invitation->state = $json['state'];
        $invitation->invitedBy = $json['invitedBy'];
        $invitation->createdAt = new \DateTimeImmutable($json['createdAt']);
        $invitation->sentAt = Instant::read($json['sentAt'] ?? null);
        $invitation->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $invitation;
    }
}
