<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\OwnSession;
use Gatehouse\Client\Model\Page;

/** Staying signed in, signing out. */
final class SessionsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List my sessions. Every place where this account is signed in, the newest first, with what is
     * known of the device and when it was used last.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<OwnSession>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/auth/sessions', $query, [OwnSession::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, OwnSession>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/auth/sessions', $query, [OwnSession::class, 'fromJson']);
    }

    /**
     * End one of my sessions. Signs that device out: its tokens are refused by every service once
     * this is answered, and its sockets are closed. Doing it again changes nothing. Refused with
     * 403, 404.
     */
    public function end(string $sessionId): void
    {
        $request = Request::delete('/auth/sessions/' . rawurlencode($sessionId));
        $this->caller->call($request);
    }

    /**
     * End all my other sessions. Signs out every device but this one. Their tokens are refused by
     * every service once this is answered, and their sockets are closed. Refused with 403.
     */
    public function endOthers(): void
    {
        $request = Request::post('/auth/sessions/end-others');
        $this->caller->call($request);
    }

    /**
     * End all my sessions. Signs out every device, this one too. All tokens are refused by every
     * service once this is answered, and all sockets are closed. Refused with 403.
     */
    public function endAll(): void
    {
        $request = Request::post('/auth/sessions/end-all');
        $this->caller->call($request);
    }
}
