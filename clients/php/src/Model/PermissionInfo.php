<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One permission. */
final class PermissionInfo
{
    /** The name that operations and tokens use. */
    public string $name;

    /** What it allows, in one line. */
    public string $description;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $permissionInfo = new self();
        $permissionInfo->name = $json['name'];
        $permissionInfo->description = $json['description'];
        return $permissionInfo;
    }
}
