<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\OwnHouseholds;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Residency;
use Gatehouse\Client\Model\Seen;

/** Who lives where, as what, from when to when. */
final class ResidenciesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See with whom I live. The homes in which the caller lives now, in the order of their names,
     * each with those who live there now, the primary contact first; without those who own one and
     * live elsewhere, and those who are to come. Empty for whoever lives nowhere in the community.
     * Refused with 403.
     */
    public function ownHouseholds(): OwnHouseholds
    {
        $request = Request::get('/households/me');
        return OwnHouseholds::fromJson($this->caller->call($request));
    }

    /**
     * End a residency. At `at`, or without it at the end of today by the community's clocks. What
     * hangs on it ends in the same moment, and when it was the person's last in the community, the
     * account has no longer the role of a resident. A residency that has not begun is called off.
     * One that is over already is answered as it is. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body at?
     */
    public function end(string $residencyId, array $body, ?string $idempotencyKey = null): Residency
    {
        $request = Request::post('/residencies/' . rawurlencode($residencyId) . '/end', $body)
            ->once($idempotencyKey);
        return Residency::fromJson($this->caller->call($request));
    }

    /**
     * List residencies. Those of a unit, of a person or of the whole community, the newest entered
     * first: of now, of before and to come. One that was called off before it began ends when it
     * begins.
     *
     * @param array<string, mixed> $query unitId, personId, cursor, limit
     * @return Page<Residency>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/residencies', $query, [Residency::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, personId, limit
     * @return \Generator<int, Residency>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/residencies', $query, [Residency::class, 'fromJson']);
    }

    /**
     * Enter a residency. From the first moment of `from` to the last of `to`, by the community's
     * clocks. One that is to begin later rings nobody before, and begins by itself. The person need
     * not have an account; to give them one, invite to the residency. Whoever is the only grown-up
     * to live in a unit, or has for the longest, is its primary contact; `isPrimary` makes it this
     * person. 409 `residency_overlaps` when the person has that unit at the same time already; 409
     * `contact_unfit` when they cannot be its contact now. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body personId, unitId, kind, from, to?, livesHere?, isPrimary?
     */
    public function start(array $body, ?string $idempotencyKey = null): Residency
    {
        $request = Request::post('/residencies', $body)->once($idempotencyKey);
        return Residency::fromJson($this->caller->call($request));
    }

    /**
     * Look at a residency. The residency as it is now, with the `ETag` that a change has to name.
     * Refused with 403, 404.
     */
    public function get(string $residencyId): Residency
    {
        $request = Request::get('/residencies/' . rawurlencode($residencyId));
        return Residency::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Residency>
     */
    public function read(string $residencyId): Seen
    {
        $request = Request::get('/residencies/' . rawurlencode($residencyId));
        return Seen::of($this->caller->fetch($request), [Residency::class, 'fromJson']);
    }

    /**
     * Change a residency. What is not named stays. `from` can change until the residency has begun;
     * `to` can be today or later, or null for no end; to end it at another time, end it. 409
     * `residency_state` when it is over, or has begun and `from` is named; 409 `residency_overlaps`
     * as when it is entered. Refused with 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body kind?, from?, to?, livesHere?
     */
    public function update(string $residencyId, array $body, string $ifMatch): Residency
    {
        $request = Request::patch('/residencies/' . rawurlencode($residencyId), $body)
            ->ifMatch($ifMatch);
        return Residency::fromJson($this->caller->call($request));
    }
}
