<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Codes for whoever lost their second factor; each is good once. */
final class RecoveryCodes
{
    /** @var list<string> The codes; dashes, spaces and case do not matter. */
    public array $recoveryCodes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $recoveryCodes = new self();
        $recoveryCodes->recoveryCodes = $json['recoveryCodes'];
        return $recoveryCodes;
    }
}
