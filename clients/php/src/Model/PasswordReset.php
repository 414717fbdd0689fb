<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What the next login on this device needs besides the password. */
final class PasswordReset
{
    /**
     * Makes this device a known one; all others are forgotten. Send it with the next login, and
     * nobody who guesses passwords can keep you out.
     */
    public string $deviceToken;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passwordReset = new self();
        $passwordReset->deviceToken = $json['deviceToken'];
        return $passwordReset;
    }
}
