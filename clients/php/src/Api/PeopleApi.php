<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\KnownPerson;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Person;
use Gatehouse\Client\Model\Seen;

/** Who lives and works in a community. */
final class PeopleApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Find people. Who has a role in the community, by last name and first name, with all their
     * roles and the units they live in. Names, addresses and roles are as auth has them at this
     * moment.
     *
     * @param array<string, mixed> $query search, role, status, cursor, limit
     * @return Page<Person>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/people', $query, [Person::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, role, status, limit
     * @return \Generator<int, Person>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/people', $query, [Person::class, 'fromJson']);
    }

    /**
     * Enter a person. Somebody who has no account yet. They are told nothing and rung nowhere until
     * they accept an invitation to one of their residencies: then the account is theirs, and its
     * name counts. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body givenName, familyName, email?, phone?, isMinor?
     */
    public function add(array $body, ?string $idempotencyKey = null): KnownPerson
    {
        $request = Request::post('/people', $body)->once($idempotencyKey);
        return KnownPerson::fromJson($this->caller->call($request));
    }

    /**
     * Look at a person. As the community knows them, with or without an account, with the `ETag`
     * that a change has to name. Refused with 403, 404.
     */
    public function get(string $personId): KnownPerson
    {
        $request = Request::get('/people/' . rawurlencode($personId));
        return KnownPerson::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<KnownPerson>
     */
    public function read(string $personId): Seen
    {
        $request = Request::get('/people/' . rawurlencode($personId));
        return Seen::of($this->caller->fetch($request), [KnownPerson::class, 'fromJson']);
    }

    /**
     * Change what is known of a person. What is not named stays. Names, address and number of
     * somebody who has an account are their own to change: 409 `person_has_account`. Whether they
     * are grown up can be changed of anybody. Refused with 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body givenName?, familyName?, email?, phone?, isMinor?
     */
    public function update(string $personId, array $body, string $ifMatch): KnownPerson
    {
        $request = Request::patch('/people/' . rawurlencode($personId), $body)->ifMatch($ifMatch);
        return KnownPerson::fromJson($this->caller->call($request));
    }
}
