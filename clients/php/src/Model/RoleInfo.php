<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a role allows. */
final class RoleInfo
{
    /**
     * The role; `operator` stands outside all communities and holds in each. One of `resident`,
     * `employee`, `manager`, `admin`, `operator`.
     */
    public string $role;

    /** What an employee does. */
    public ?string $job;

    /** @var list<string> What the role allows, or what the job adds to it. */
    public array $permissions;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $roleInfo = new self();
        $roleInfo->role = $json['role'];
        $roleInfo->job = $json['job'] ?? null;
        $roleInfo->permissions = $json['permissions'];
        return $roleInfo;
    }
}
