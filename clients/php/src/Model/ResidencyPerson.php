<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whose residency it is; without `accountId` where they have no account yet. */
final class ResidencyPerson
{
    public string $id;

    /** The person's name in this community. */
    public string $name;
    public ?string $accountId;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $residencyPerson = new self();
        $residencyPerson->id = $json['id'];
        $residencyPerson->name = $json['name'];
        $residencyPerson->accountId = $json['accountId'] ?? null;
        return $residencyPerson;
    }
}
