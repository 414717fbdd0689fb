<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who has it. */
final class ParcelRecipient
{
    /**
     * Who said its code, somebody who lives there, or whom the household named. One of `code`,
     * `resident`, `collector`.
     */
    public string $kind;
    public ?string $accountId;

    /** What the resident is called, or whom the household named; absent for a code. */
    public ?string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $parcelRecipient = new self();
        $parcelRecipient->kind = $json['kind'];
        $parcelRecipient->accountId = $json['accountId'] ?? null;
        $parcelRecipient->name = $json['name'] ?? null;
        return $parcelRecipient;
    }
}
