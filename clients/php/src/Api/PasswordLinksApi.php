<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\PasswordLink;

/** Another password for who reads no mail. */
final class PasswordLinksApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Make a link to another password, to hand it over. For an account without a mail address,
     * whose owner has forgotten the password: whoever may have invited them gets a link to hand
     * over, which is good for 48 hours and one use. The answer alone has it; a link from before is
     * refused from now on. 409 `account_has_email` for an account with an address, whose owner asks
     * for the link, and 409 `account_closed` for one that is deactivated. 403 `own_account`, 403
     * `rank_too_high` for somebody to whose roles the caller may not invite, and 403
     * `account_shared` when that is so in another of its communities. Refused with 403, 404, 409,
     * 422.
     */
    public function create(string $accountId, ?string $idempotencyKey = null): PasswordLink
    {
        $request = Request::post('/auth/accounts/' . rawurlencode($accountId) . '/password-links')
            ->once($idempotencyKey);
        return PasswordLink::fromJson($this->caller->call($request));
    }
}
