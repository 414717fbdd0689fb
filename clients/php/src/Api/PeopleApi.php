<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Person;

/** Who lives and works in the community. */
final class PeopleApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * By name.
     *
     * @param array<string, mixed> $query search, role, status, cursor, limit
     * @return Page<Person>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/people', $query, [Person::class, 'fromJson']);
    }

    /**
     * By name, to the end.
     *
     * @param array<string, mixed> $query search, role, status, limit (of a page)
     * @return \Generator<int, Person>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/people', $query, [Person::class, 'fromJson']);
    }
}
