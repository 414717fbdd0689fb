<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\AuditEntry;
use Gatehouse\Client\Model\AuditVerification;
use Gatehouse\Client\Model\Page;

/** What was done to accounts, and by whom. */
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
     * Read the audit log. What happened to the accounts of the community, newest first: who signed
     * in or could not, whose roles, password or second factor changed, who acted for whom. Entries
     * are added and never changed. An entry appears within a second of the event.
     *
     * @param array<string, mixed> $query type, accountId, actorId, from, to, cursor, limit
     * @return Page<AuditEntry>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/audit-log', $query, [AuditEntry::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query type, accountId, actorId, from, to, limit
     * @return \Generator<int, AuditEntry>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/audit-log', $query, [AuditEntry::class, 'fromJson']);
    }

    /**
     * Prove that the audit log is complete. Computes the hash chain of the community's log anew,
     * from its first entry to its end. An entry that was changed, removed, added or moved breaks
     * it, and so does an end that was cut. Refused with 403.
     */
    public function verify(): AuditVerification
    {
        $request = Request::get('/audit-log/verification');
        return AuditVerification::fromJson($this->caller->call($request));
    }
}
