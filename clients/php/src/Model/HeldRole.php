<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One role in one community. */
final class HeldRole
{
    public string $communityId;

    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;
    public ?string $job;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $heldRole = new self();
        $heldRole->communityId = $json['communityId'];
        $heldRole->role = $json['role'];
        $heldRole->job = $json['job'] ?? null;
        return $heldRole;
    }
}
