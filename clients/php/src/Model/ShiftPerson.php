<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who works. */
final class ShiftPerson
{
    public string $id;
    public ?string $accountId;

    /** Their name in this community. */
    public string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $shiftPerson = new self();
        $shiftPerson->id = $json['id'];
        $shiftPerson->accountId = $json['accountId'] ?? null;
        $shiftPerson->name = $json['name'];
        return $shiftPerson;
    }
}
