<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where somebody belongs by an invitation, and as what. */
final class JoinedByInvitation
{
    public string $communityId;

    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;

    /** What an employee is to do. */
    public ?string $job;

    /** Whether it was accepted by this request. */
    public bool $isNew;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $joinedByInvitation = new self();
        $joinedByInvitation->communityId = $json['communityId'];
        $joinedByInvitation->role = $json['role'];
        $joinedByInvitation->job = $json['job'] ?? null;
        $joinedByInvitation->isNew = $json['isNew'];
        return $joinedByInvitation;
    }
}
