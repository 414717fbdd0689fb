<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** An invitation as the invited see it. */
final class OfferedInvitation
{
    /**
     * Whether it can still be accepted, and if not, why. One of `open`, `accepted`, `revoked`,
     * `expired`.
     */
    public string $state;

    /** Whom it is for; empty when it is for whoever was handed the link. */
    public string $email;

    /** One of `mail`, `handover`. */
    public ?string $delivery;

    /** @var array{name: string, timeZone: string} Where they are invited to. */
    public array $community;

    /** @var array{name: string, building: string}|null Where a resident is to live. */
    public ?array $unit;

    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;

    /** What an employee is to do. */
    public ?string $job;

    /**
     * @var array{givenName: string, familyName: string}|null Who invites; absent when they have no
     *     account any more.
     */
    public ?array $invitedBy;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $offeredInvitation = new self();
        $offeredInvitation->state = $json['state'];
        $offeredInvitation->email = $json['email'];
        $offeredInvitation->delivery = $json['delivery'] ?? null;
        $offeredInvitation->community = $json['community'];
        $offeredInvitation->unit = $json['unit'] ?? null;
        $offeredInvitation->role = $json['role'];
        $offeredInvitation->job = $json['job'] ?? null;
        $offeredInvitation->invitedBy = $json['invitedBy'] ?? null;
        $offeredInvitation->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $offeredInvitation;
    }
}
