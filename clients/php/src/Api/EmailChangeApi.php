<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\EmailChangeProgress;
use Gatehouse\Client\Model\MailSent;

/** Another email address, confirmed at both ends. */
final class EmailChangeApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Change my email address. Sends a link to the new address and one to the old one; the address
     * changes when both were followed within a day. An account without an address has no old one:
     * the link to the new one is enough. The answer is the same when the new address has an
     * account. Asking again takes the place of the request before. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body newEmail, password
     */
    public function request(array $body, ?string $idempotencyKey = null): MailSent
    {
        $request = Request::post('/auth/email-change', $body)->once($idempotencyKey);
        return MailSent::fromJson($this->caller->call($request));
    }

    /**
     * Confirm the change of an email address. Uses up the link of one of the two mails. When it is
     * the second, the address changes, and the old one gets a mail that says so. 409 `email_taken`
     * when somebody else has proven the new address meanwhile. Refused with 409, 422.
     *
     * @param array<string, mixed> $body token
     */
    public function confirm(array $body, ?string $idempotencyKey = null): EmailChangeProgress
    {
        $request = Request::post('/auth/email-change/confirm', $body)
            ->once($idempotencyKey)
            ->withoutToken();
        return EmailChangeProgress::fromJson($this->caller->call($request));
    }
}
