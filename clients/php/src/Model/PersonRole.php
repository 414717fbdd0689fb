<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A role, and the job of an employee. */
final class PersonRole
{
    /** One of `resident`, `employee`, `manager`, `admin`. */
    public string $role;
    public ?string $job;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $personRole = new self();
        $personRole->role = $json['role'];
        $personRole->job = $json['job'] ?? null;
        return $personRole;
    }
}
