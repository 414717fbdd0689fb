<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\Community;
use Gatehouse\Client\Model\Page;

/** The communities of the signed-in user. */
final class CommunitiesApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * By name.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Community>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/communities', $query, [Community::class, 'fromJson']);
    }

    /**
     * By name, to the end.
     *
     * @param array<string, mixed> $query limit (of a page)
     * @return \Generator<int, Community>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/communities', $query, [Community::class, 'fromJson']);
    }
}
