<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\KnownPerson;
use Gatehouse\Client\Model\Page;

/** Who lives and works in a community. */
final class PersonsApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * Find persons, with or without an account. Everybody whom the community knows, by name: also
     * who has been entered and has no account yet, who has left, and who was forgotten. `/people`
     * lists accounts with a role, as auth has them.
     *
     * @param array<string, mixed> $query search, state, cursor, limit
     * @return Page<KnownPerson>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/persons', $query, [KnownPerson::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, state, limit
     * @return \Generator<int, KnownPerson>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/persons', $query, [KnownPerson::class, 'fromJson']);
    }
}
