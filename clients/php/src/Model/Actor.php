<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who did it. */
final class Actor
{
    public string $accountId;

    /** The person's name in this community. */
    public string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $actor = new self();
        $actor->accountId = $json['accountId'];
        $actor->name = $json['name'];
        return $actor;
    }
}
