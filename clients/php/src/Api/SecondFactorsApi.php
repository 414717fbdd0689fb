<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\RecoveryCodes;
use Gatehouse\Client\Model\SecondFactors;
use Gatehouse\Client\Model\TotpEnrolment;

/** Authenticator apps and recovery codes. */
final class SecondFactorsApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Begin a second step with a passkey. What the browser needs to answer the challenge of a login
     * with one of the account's passkeys.
     *
     * @param array<string, mixed> $body challenge
     * @return array<string, mixed>
     */
    public function passkeyOptions(array $body): array
    {
        $request = Request::post('/auth/login/second-factor/passkey-options', $body)
            ->withoutToken();
        return $this->caller->call($request);
    }

    /**
     * See my second factors. What the account can prove itself with beside the password. Refused
     * with 403.
     */
    public function list(): SecondFactors
    {
        $request = Request::get('/auth/second-factors');
        return SecondFactors::fromJson($this->caller->call($request));
    }

    /**
     * Set up an authenticator app. Hands out a new secret for an app that shows codes (RFC 6238).
     * It counts from the moment its first code is confirmed, which must be within ten minutes.
     * Asking again hands out another. Refused with 403, 409.
     */
    public function beginTotp(): TotpEnrolment
    {
        $request = Request::post('/auth/second-factors/totp');
        return TotpEnrolment::fromJson($this->caller->call($request));
    }

    /**
     * Remove my authenticator app. Its codes are not asked for any more. Recovery codes go with it
     * when nothing else is left that they stand in for. The owner is told by mail. Refused with
     * 403, 409.
     */
    public function removeTotp(): void
    {
        $request = Request::delete('/auth/second-factors/totp');
        $this->caller->call($request);
    }

    /**
     * Confirm my authenticator app. Shows that the app holds the secret. From now on signing in
     * asks for a code. Answers ten recovery codes, which replace all earlier ones. The owner is
     * told by mail. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body code
     */
    public function confirmTotp(array $body, ?string $idempotencyKey = null): RecoveryCodes
    {
        $request = Request::post('/auth/second-factors/totp/confirm', $body)->once($idempotencyKey);
        return RecoveryCodes::fromJson($this->caller->call($request));
    }

    /**
     * Make new recovery codes. Ten new codes; the earlier ones are worth nothing from now on.
     * Refused with 403, 409, 422.
     */
    public function replaceRecoveryCodes(?string $idempotencyKey = null): RecoveryCodes
    {
        $request = Request::post('/auth/second-factors/recovery-codes')->once($idempotencyKey);
        return RecoveryCodes::fromJson($this->caller->call($request));
    }
}
