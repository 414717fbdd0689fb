<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * Who really did it, when it was somebody in the name of the account that the visit names beside;
 * absent otherwise.
 */
final class RealActor
{
    public string $accountId;

    /** The name in this community; `Operator` for whoever does not belong to it. */
    public string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $realActor = new self();
        $realActor->accountId = $json['accountId'];
        $realActor->name = $json['name'];
        return $realActor;
    }
}
