<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\GateBatchResult;
use Gatehouse\Client\Model\GateConflict;
use Gatehouse\Client\Model\GateLogVerification;
use Gatehouse\Client\Model\Inside;
use Gatehouse\Client\Model\Page;

/** What came and went at the gates, kept so that nobody can change it unseen. */
final class GateLogApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Settle a conflict of the gate log. Somebody has looked into it; what they found can be said.
     * The entry stays as it is. 409 `conflict_state` when it is settled or explained already.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body note?
     */
    public function settle(string $conflictId, array $body, ?string $idempotencyKey = null): GateConflict
    {
        $request = Request::post('/gate-conflicts/' . rawurlencode($conflictId) . '/settle', $body)
            ->once($idempotencyKey);
        return GateConflict::fromJson($this->caller->call($request));
    }

    /**
     * List who is inside. For a muster: visitors and daily help, the newest first. It follows from
     * who came and who left, as far as it is known at this moment: what a device without a network
     * has seen comes later.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Inside>
     */
    public function listInside(array $query = []): Page
    {
        return $this->pages->one('/visits/inside', $query, [Inside::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Inside>
     */
    public function allInside(array $query = []): \Generator
    {
        return $this->pages->all('/visits/inside', $query, [Inside::class, 'fromJson']);
    }

    /**
     * Bring what happened at a gate. By a device, as itself: what it wrote down, in whatever order,
     * and as often as it takes. Each entry is answered by itself. An entry that came before with
     * the same `nonce` is a `duplicate`; with other content it is `rejected`, and the first stays.
     * 400 and 404 name an entry that cannot be kept (`body.entries.3.gateId`), and nothing of the
     * batch is: whoever sends halves it, until that one stands alone. An empty batch says that the
     * device is there. `signature` is of the whole body without it, as JSON with sorted keys and
     * nothing between them, by the key that the device was paired with (ECDSA on P-256 with
     * SHA-256, 64 bytes in Base64url); texts without blanks around them, composed, moments as
     * `2026-11-21T08:30:00.000Z`. 422 `signature_invalid`, 403 `device_refused` once it is revoked.
     * When something happened follows from the device's clock and from how wrong it is, which the
     * difference of `sentAt` and the moment of arrival tells. A device that sets its clock begins
     * another `clockGen`; by the one before it is known how wrong it was when it was heard last.
     * Refused with 403, 404, 422.
     *
     * @param array<string, mixed> $body sentAt, clockGen, pending, entries, signature
     */
    public function sync(array $body): GateBatchResult
    {
        $request = Request::post('/gate-entries/batch', $body);
        return GateBatchResult::fromJson($this->caller->call($request));
    }

    /**
     * Prove that the gate log is complete. Computes the hash chain of the community's gate log
     * anew, from its first entry to its end. An entry that was changed, removed, added or moved
     * breaks it, and so does an end that was cut; names that were erased do not. What came within
     * the last moments is not in it yet. Refused with 403.
     */
    public function verify(): GateLogVerification
    {
        $request = Request::get('/gate-entries/verification');
        return GateLogVerification::fromJson($this->caller->call($request));
    }
}
