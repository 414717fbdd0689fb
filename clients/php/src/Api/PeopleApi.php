<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Person;

/** Who lives and works in a community. */
final class PeopleApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
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
}
