<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** An invitation to a community. `sentAt` is when its link went out last. */
final class Invitation
{
    public string $id;

    /** Who is invited; empty when the link is handed over. */
    public string $email;

    /** One of `mail`, `handover`. */
    public ?string $delivery;

    /**
     * What the invited are to follow. Only in the answer to who has just asked for a link to hand
     * over.
     */
    public ?string $link;

    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;

    /** What an employee is to do. */
    public ?string $job;
    public ?string $unitId;
    public ?string $residencyId;

    /**
     * @var array{name: string, building: string}|null The home of `unitId` as it was called when
     *     the invitation was sent; absent where that was not written down.
     */
    public ?array $unit;

    /** One of `open`, `accepted`, `revoked`, `expired`. */
    public string $state;

    /** One of `sent`, `to-hand-over`, `bounced`, `opened`, `joined`. */
    public ?string $progress;

    /** When the link that was sent last was first looked at; absent before. */
    public ?\DateTimeImmutable $openedAt;

    /** When the mail that was sent last came back; absent if it did not. */
    public ?\DateTimeImmutable $bouncedAt;
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
        $invitation->delivery = $json['delivery'] ?? null;
        $invitation->link = $json['link'] ?? null;
        $invitation->role = $json['role'];
        $invitation->job = $json['job'] ?? null;
        $invitation->unitId = $json['unitId'] ?? null;
        $invitation->residencyId = $json['residencyId'] ?? null;
        $invitation->unit = $json['unit'] ?? null;
        $invitation->state = $json['state'];
        $invitation->progress = $json['progress'] ?? null;
        $invitation->openedAt = Instant::read($json['openedAt'] ?? null);
        $invitation->bouncedAt = Instant::read($json['bouncedAt'] ?? null);
        $invitation->invitedBy = $json['invitedBy'];
        $invitation->createdAt = new \DateTimeImmutable($json['createdAt']);
        $invitation->sentAt = Instant::read($json['sentAt'] ?? null);
        $invitation->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $invitation;
    }
}
