<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who may do what. */
final class PermissionCatalogue
{
    /** @var list<PermissionInfo> Every permission there is. */
    public array $permissions;

    /** @var list<RoleInfo> What each role allows; an entry with a job adds to the entry without. */
    public array $roles;

    /** @var list<string> What the caller may do in the chosen community. */
    public array $mine;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $permissionCatalogue = new self();
        $permissionCatalogue->permissions = array_map([PermissionInfo::class, 'fromJson'], $json['permissions']);
        $permissionCatalogue->roles = array_map([RoleInfo::class, 'fromJson'], $json['roles']);
        $permissionCatalogue->mine = $json['mine'];
        return $permissionCatalogue;
    }
}
