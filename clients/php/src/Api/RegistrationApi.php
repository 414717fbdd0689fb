<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\MailSent;

/** Coming to an account of one's own. */
final class RegistrationApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Ask for an account. Makes an account that cannot be used until its address is verified with
     * the link in the mail. An address that has an account gets a mail that says so; the answer is
     * the same, in words and in time. Refused with 409, 422.
     *
     * @param array<string, mixed> $body email, password, givenName, familyName, phone?, locale?
     */
    public function register(array $body, ?string $idempotencyKey = null): MailSent
    {
        $request = Request::post('/auth/register', $body)->once($idempotencyKey)->withoutToken();
        return MailSent::fromJson($this->caller->call($request));
    }

    /**
     * Verify my email address. Uses up the link of the mail. The account can be used from now on. A
     * link that was used, has expired or was replaced by a newer one is answered with 422
     * `link_invalid`. Refused with 409, 422.
     *
     * @param array<string, mixed> $body token
     */
    public function verifyEmail(array $body, ?string $idempotencyKey = null): void
    {
        $request = Request::post('/auth/verify-email', $body)
            ->once($idempotencyKey)
            ->withoutToken();
        $this->caller->call($request);
    }

    /**
     * Ask for another verification mail. Sends a new link if the address waits for one; the older
     * link is refused from then on. The answer is the same for every address. Refused with 409,
     * 422.
     *
     * @param array<string, mixed> $body email
     */
    public function resendVerification(array $body, ?string $idempotencyKey = null): MailSent
    {
        $request = Request::post('/auth/verify-email/resend', $body)
            ->once($idempotencyKey)
            ->withoutToken();
        return MailSent::fromJson($this->caller->call($request));
    }
}
