<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\SigningKeyList;

/** What gates believe without a network. */
final class SigningKeysApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * List the keys that signed codes are believed by. The public halves of the community's own
     * keys, the newest first: codes are signed with that one, and those of before are believed as
     * well. There is none before the first code is signed. Refused with 403.
     */
    public function list(): SigningKeyList
    {
        $request = Request::get('/signing-keys');
        return SigningKeyList::fromJson($this->caller->call($request));
    }
}
