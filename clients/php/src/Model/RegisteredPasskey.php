<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The new passkey. */
final class RegisteredPasskey
{
    public Passkey $passkey;

    /**
     * @var list<string>|null For who loses it; with the first second factor only, and not shown
     *     again.
     */
    public ?array $recoveryCodes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $registeredPasskey = new self();
        $registeredPasskey->passkey = Passkey::fromJson($json['passkey']);
        $registeredPasskey->recoveryCodes = $json['recoveryCodes'] ?? null;
        return $registeredPasskey;
    }
}
