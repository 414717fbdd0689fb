<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\GateEntry;
use Gatehouse\Client\Model\Page;

/** What came and went at the gates, kept so that nobody can change it unseen. */
final class GateEntriesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List what came and went. The latest first, of the last 24 hours; who may manage gates can
     * name an earlier `from`, and that they did is in the audit log. Names are there until the
     * community's policies have them erased.
     *
     * @param array<string, mixed> $query gateId, direction, from, to, cursor, limit
     * @return Page<GateEntry>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/gate-entries', $query, [GateEntry::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query gateId, direction, from, to, limit
     * @return \Generator<int, GateEntry>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/gate-entries', $query, [GateEntry::class, 'fromJson']);
    }

    /**
     * Write down that somebody came, went or was refused. By whoever stands there, now. Nothing
     * that happened is refused: what does not fit is a conflict, which is looked for soon after. An
     * entry that was wrong is corrected by another, which names it. 404 `gate_not_found`,
     * `gate_entry_not_found`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body direction, subject, people?, gateId, reason?, person?,
     *     corrects?
     */
    public function record(array $body, ?string $idempotencyKey = null): GateEntry
    {
        $request = Request::post('/gate-entries', $body)->once($idempotencyKey);
        return GateEntry::fromJson($this->caller->call($request));
    }

    /**
     * Look at an entry. As `listGateEntries` shows it: for guards one of the last 24 hours, and for
     * who may manage gates any, which is written down for what is older. Refused with 403, 404.
     */
    public function get(string $entryId): GateEntry
    {
        $request = Request::get('/gate-entries/' . rawurlencode($entryId));
        return GateEntry::fromJson($this->caller->call($request));
    }
}
