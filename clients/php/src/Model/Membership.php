<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One community with the user's roles and permissions in it. */
final class Membership
{
    public string $communityId;

    /** @var list<string> The user's roles there. */
    public array $roles;

    /** @var list<string> What these roles allow there. */
    public array $permissions;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $membership = new self();
        $membership->communityId = $json['communityId'];
        $membership->roles = $json['roles'];
        $membership->permissions = $json['permissions'];
        return $membership;
    }
}
