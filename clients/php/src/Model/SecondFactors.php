<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The second factors of an account. */
final class SecondFactors
{
    /** @var array{active: bool, since?: string} The authenticator app. */
    public array $totp;

    /** How many passkeys there are. */
    public int $passkeys;

    /** Recovery codes that were not used yet. */
    public int $recoveryCodesLeft;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $secondFactors = new self();
        $secondFactors->totp = $json['totp'];
        $secondFactors->passkeys = $json['passkeys'];
        $secondFactors->recoveryCodesLeft = $json['recoveryCodesLeft'];
        return $secondFactors;
    }
}
