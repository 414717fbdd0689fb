<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\MailSent;
use Gatehouse\Client\Model\PasswordReset;

/** Another password. */
final class PasswordsApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Change my password. Needs the current password. All other sessions of the account end.
     * Refused with 403, 422.
     *
     * @param array<string, mixed> $body currentPassword, password
     */
    public function change(array $body): void
    {
        $request = Request::put('/auth/password', $body)->repeatable();
        $this->caller->call($request);
    }

    /**
     * Ask for a link to set a new password. Sends a link that is good for 30 minutes to an address
     * that has an account. The answer is the same for every address, in words and in time. Refused
     * with 409, 422.
     *
     * @param array<string, mixed> $body email
     */
    public function forgot(array $body, ?string $idempotencyKey = null): MailSent
    {
        $request = Request::post('/auth/password/forgot', $body)
            ->once($idempotencyKey)
            ->withoutToken();
        return MailSent::fromJson($this->caller->call($request));
    }

    /**
     * Set a new password with the link of a mail. Uses up the link, sets the password, counts the
     * address as verified and ends every session of the account. So does a link that was handed
     * over to who has no address. Refused with 409, 422.
     *
     * @param array<string, mixed> $body token, password
     */
    public function reset(array $body, ?string $idempotencyKey = null): PasswordReset
    {
        $request = Request::post('/auth/password/reset', $body)
            ->once($idempotencyKey)
            ->withoutToken();
        return PasswordReset::fromJson($this->caller->call($request));
    }
}
