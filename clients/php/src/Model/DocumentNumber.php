<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The number of a paper. */
final class DocumentNumber
{
    /** As it stands on the paper. */
    public string $number;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $documentNumber = new self();
        $documentNumber->number = $json['number'];
        return $documentNumber;
    }
}
