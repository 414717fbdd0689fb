<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\StandingAnswer;

/** What a home says to visitors before they come. */
final class StandingAnswersApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List standing answers. Those that hold, the newest first. Residents see those of the homes in
     * which they live now, managers all.
     *
     * @param array<string, mixed> $query unitId, cursor, limit
     * @return Page<StandingAnswer>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/standing-answers', $query, [StandingAnswer::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, limit
     * @return \Generator<int, StandingAnswer>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/standing-answers', $query, [StandingAnswer::class, 'fromJson']);
    }

    /**
     * Answer before anybody comes. Visitors of that kind are answered so at once, without the bell:
     * all of them, or those of a company. Who lives there is told each time. An answer for a
     * company counts before one for all, and of two the newer. It ends by itself at `until`, and
     * when whoever gave it moves out. 409 `standing_answers_too_many` when the home has 30, 422
     * `until_past` when it would have ended already. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitId, kind, company?, answer, instruction?, until?
     */
    public function add(array $body, ?string $idempotencyKey = null): StandingAnswer
    {
        $request = Request::post('/standing-answers', $body)->once($idempotencyKey);
        return StandingAnswer::fromJson($this->caller->call($request));
    }

    /**
     * Look at a standing answer. One that holds, of a home of theirs for residents. Refused with
     * 403, 404.
     */
    public function get(string $standingAnswerId): StandingAnswer
    {
        $request = Request::get('/standing-answers/' . rawurlencode($standingAnswerId));
        return StandingAnswer::fromJson($this->caller->call($request));
    }

    /**
     * Take a standing answer back. From now on the bell rings again. What it has answered stays
     * answered. Refused with 403, 404.
     */
    public function remove(string $standingAnswerId): void
    {
        $request = Request::delete('/standing-answers/' . rawurlencode($standingAnswerId));
        $this->caller->call($request);
    }
}
