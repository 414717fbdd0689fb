<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Seen;
use Gatehouse\Client\Model\User;

/** One's own account. */
final class ProfileApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Read my account. The account behind the access token, with its communities, roles and
     * permissions. Refused with 403.
     */
    public function get(): User
    {
        $request = Request::get('/auth/profile');
        return User::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403.
     *
     * @return Seen<User>
     */
    public function read(): Seen
    {
        $request = Request::get('/auth/profile');
        return Seen::of($this->caller->fetch($request), [User::class, 'fromJson']);
    }

    /**
     * Change my name, telephone number or language. Changes what is given and leaves the rest. A
     * phone of null is forgotten. Refused with 403, 412.
     *
     * @param array<string, mixed> $body givenName?, familyName?, phone?, locale?
     */
    public function update(array $body, ?string $ifMatch = null): User
    {
        $request = Request::patch('/auth/profile', $body)->ifMatch($ifMatch);
        return User::fromJson($this->caller->call($request));
    }
}
