<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\Community;
use Gatehouse\Client\Model\Page;

/** Communities, buildings and units. */
final class CommunitiesApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * List my communities. The communities that the caller belongs to, by name; all there are for
     * an operator. Times and days of a community are shown in its time zone.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Community>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/communities', $query, [Community::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Community>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/communities', $query, [Community::class, 'fromJson']);
    }
}
