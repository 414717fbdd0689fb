<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\AuditEntry;
use Gatehouse\Client\Model\AuditVerification;
use Gatehouse\Client\Model\Page;

/** What happened in the community, provably. */
final class AuditApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Newest first.
     *
     * @param array<string, mixed> $query type, accountId, actorId, from, to, cursor, limit
     * @return Page<AuditEntry>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/audit-log', $query, [AuditEntry::class, 'fromJson']);
    }

    /**
     * Newest first, to the end.
     *
     * @param array<string, mixed> $query type, accountId, actorId, from, to, limit (of a page)
     * @return \Generator<int, AuditEntry>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/audit-log', $query, [AuditEntry::class, 'fromJson']);
    }

    /** Computes the hash chain of the log anew. */
    public function verify(): AuditVerification
    {
        return AuditVerification::fromJson($this->caller->call(Request::get('/audit-log/verification')));
    }
}
