<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\GateConflict;
use Gatehouse\Client\Model\Page;

/** What came and went at the gates, kept so that nobody can change it unseen. */
final class GateConflictsApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * List conflicts of the gate log. What does not fit in the gate log, the newest first: it
     * happened and stands there, and somebody is to look into it. What came late may explain one by
     * itself (`explained`).
     *
     * @param array<string, mixed> $query state, cursor, limit
     * @return Page<GateConflict>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/gate-conflicts', $query, [GateConflict::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query state, limit
     * @return \Generator<int, GateConflict>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/gate-conflicts', $query, [GateConflict::class, 'fromJson']);
    }
}
