<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;

/** Proving oneself anew, for what a stolen token must not be enough for. */
final class StepUpApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Begin a step-up with a passkey. What the browser needs to prove with a passkey who I am.
     * Refused with 403.
     *
     * @return array<string, mixed>
     */
    public function passkeyOptions(): array
    {
        $request = Request::post('/auth/step-up/passkey-options');
        return $this->caller->call($request);
    }
}
