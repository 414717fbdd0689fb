<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Passkeys;
use Gatehouse\Client\Model\RegisteredPasskey;

/** Keys on people's own devices (WebAuthn), as second factor and as a way in. */
final class PasskeysApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Begin a new passkey. What the browser needs to make a passkey. The challenge in it is good
     * for one answer within five minutes. Refused with 403, 409.
     *
     * @return array<string, mixed>
     */
    public function options(): array
    {
        $request = Request::post('/auth/passkeys/options');
        return $this->caller->call($request);
    }

    /** See my passkeys. The passkeys of my account, the oldest first. Refused with 403. */
    public function list(): Passkeys
    {
        $request = Request::get('/auth/passkeys');
        return Passkeys::fromJson($this->caller->call($request));
    }

    /**
     * Register a passkey. Takes what the browser made of the options. The passkey is a second
     * factor from now on, and a way in by itself. With the first second factor come recovery codes.
     * The owner is told by mail. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body name, attestation
     */
    public function register(array $body, ?string $idempotencyKey = null): RegisteredPasskey
    {
        $request = Request::post('/auth/passkeys', $body)->once($idempotencyKey);
        return RegisteredPasskey::fromJson($this->caller->call($request));
    }

    /**
     * Remove a passkey. Nobody signs in with it any more. The owner is told by mail. Refused with
     * 403, 404.
     */
    public function remove(string $passkeyId): void
    {
        $request = Request::delete('/auth/passkeys/' . rawurlencode($passkeyId));
        $this->caller->call($request);
    }

    /**
     * Begin a login with a passkey. What the browser needs to offer the passkeys that it knows for
     * this site.
     *
     * @return array<string, mixed>
     */
    public function loginOptions(): array
    {
        $request = Request::post('/auth/login/passkey/options')->withoutToken();
        return $this->caller->call($request);
    }
}
