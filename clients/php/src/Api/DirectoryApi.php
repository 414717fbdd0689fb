<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\DirectoryChoice;
use Gatehouse\Client\Model\Neighbour;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;

/** Neighbours who want to be found. */
final class DirectoryApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Find neighbours. Grown-ups with an account who live in the community now and have chosen to
     * be listed, by name, with their homes, and their number and address as far as they let the
     * caller see them: nobody, those of a building that they live in, or everybody. The community’s
     * policy says whether residents find each other at all, or within their building only; whoever
     * sees the whole community finds all who are listed.
     *
     * @param array<string, mixed> $query search, cursor, limit
     * @return Page<Neighbour>
     */
    public function listNeighbours(array $query = []): Page
    {
        return $this->pages->one('/directory', $query, [Neighbour::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, limit
     * @return \Generator<int, Neighbour>
     */
    public function allNeighbours(array $query = []): \Generator
    {
        return $this->pages->all('/directory', $query, [Neighbour::class, 'fromJson']);
    }

    /**
     * See whether neighbours find you. What the caller has chosen in this community, with the
     * `ETag` that a change has to name. Whoever has not chosen is not listed. Refused with 403.
     */
    public function choice(): DirectoryChoice
    {
        $request = Request::get('/directory/me');
        return DirectoryChoice::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403.
     *
     * @return Seen<DirectoryChoice>
     */
    public function readChoice(): Seen
    {
        $request = Request::get('/directory/me');
        return Seen::of($this->caller->fetch($request), [DirectoryChoice::class, 'fromJson']);
    }

    /**
     * Choose whether neighbours find you. It holds at once, and in this community alone. Number and
     * address are shown only while the caller is listed. 409 `person_is_minor` for whoever is under
     * age and wants to be listed. Refused with 403, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body listed, phone, email
     */
    public function putChoice(array $body, string $ifMatch): DirectoryChoice
    {
        $request = Request::put('/directory/me', $body)->ifMatch($ifMatch);
        return DirectoryChoice::fromJson($this->caller->call($request));
    }
}
