<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who moves. */
final class MovePerson
{
    public string $id;
    public ?string $accountId;

    /** Their name in this community. */
    public string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $movePerson = new self();
        $movePerson->id = $json['id'];
        $movePerson->accountId = $json['accountId'] ?? null;
        $movePerson->name = $json['name'];
        return $movePerson;
    }
}
