<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Pass;
use Gatehouse\Client\Model\PassCheck;
use Gatehouse\Client\Model\PassLink;
use Gatehouse\Client\Model\PassQr;
use Gatehouse\Client\Model\PassUse;
use Gatehouse\Client\Model\PublicPass;
use Gatehouse\Client\Model\Seen;

/** Permission to come that is given ahead. */
final class PassesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Approve a pass. Of one that is pending; 409 `pass_state` otherwise. From now on it is good,
     * and whoever asked for it is told. Refused with 403, 404, 409, 422.
     */
    public function approvePass(string $passId, ?string $idempotencyKey = null): Pass
    {
        $request = Request::post('/passes/' . rawurlencode($passId) . '/approve')
            ->once($idempotencyKey);
        return Pass::fromJson($this->caller->call($request));
    }

    /**
     * Refuse a pass. Of one that is pending; 409 `pass_state` otherwise. Whoever asked for it is
     * told, with the reason if one is given. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body reason?
     */
    public function refusePass(string $passId, array $body, ?string $idempotencyKey = null): Pass
    {
        $request = Request::post('/passes/' . rawurlencode($passId) . '/refuse', $body)
            ->once($idempotencyKey);
        return Pass::fromJson($this->caller->call($request));
    }

    /**
     * Fetch the QR code of a pass. Of one that is active; 409 `pass_state` otherwise. It is signed
     * each time, and reads differently each time; gates believe it without a network, by the key of
     * the community. Refused with 403, 404, 409.
     */
    public function qr(string $passId): PassQr
    {
        $request = Request::get('/passes/' . rawurlencode($passId) . '/qr');
        return PassQr::fromJson($this->caller->call($request));
    }

    /**
     * Check a pass. By the code that somebody says, or what a camera reads. Nothing is changed by
     * it. Whoever types five codes that there are not within ten minutes waits for a minute: 429
     * `codes_paused`. Refused with 403, 422.
     *
     * @param array<string, mixed> $body code?, qr?, people?
     */
    public function check(array $body): PassCheck
    {
        $request = Request::post('/pass-checks', $body);
        return PassCheck::fromJson($this->caller->call($request));
    }

    /**
     * Let somebody in by a pass. Makes a visit that is approved and inside from its beginning, and
     * counts those who come. 409 `pass_uses_exceeded` with how many are `left` when it is not good
     * for so many; 409 `pass_state` when it is not good now, with the `result` that a check gives.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body people?, unitId?
     */
    public function use(string $passId, array $body, ?string $idempotencyKey = null): PassUse
    {
        $request = Request::post('/passes/' . rawurlencode($passId) . '/use', $body)
            ->once($idempotencyKey);
        return PassUse::fromJson($this->caller->call($request));
    }

    /**
     * Have a link to a pass. To a page that whoever comes may open without signing in, at
     * `/p/pass/{token}` of the portal. Of one that is active; 409 `pass_state` otherwise. A pass
     * has one link: whoever asks again has the same. For 30 days after the pass has ended the page
     * says so, and then there is none. Refused with 403, 404, 409.
     */
    public function linkPass(string $passId): PassLink
    {
        $request = Request::put('/passes/' . rawurlencode($passId) . '/link')->repeatable();
        return PassLink::fromJson($this->caller->call($request));
    }

    /**
     * Look at a pass by its link. For whoever comes: where and when they may come in, and what to
     * show at the gate; never who lives there. Of one that has ended, that it has. 404
     * `pass_link_not_found` for whatever is no link, or none any more. Refused with 404.
     */
    public function lookAt(string $token): PublicPass
    {
        $request = Request::get('/public/passes/' . rawurlencode($token))->withoutToken();
        return PublicPass::fromJson($this->caller->call($request));
    }

    /**
     * List passes. Residents see those to the units in which they live now, managers all, the
     * newest first.
     *
     * @param array<string, mixed> $query unitId, state, cursor, limit
     * @return Page<Pass>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/passes', $query, [Pass::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, state, limit
     * @return \Generator<int, Pass>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/passes', $query, [Pass::class, 'fromJson']);
    }

    /**
     * Issue a pass. To units of one community: residents to those in which they live now, managers
     * to any; 409 `unit_empty` when nobody lives in one of them. Its time begins at a moment or
     * with a day of the community, now if neither is said, and lasts until a moment or to the end
     * of a day: of the first day if neither is said, and a year for whoever comes again and again.
     * A year is the most. Moments count to the minute. 422 `window_empty` when there is no time at
     * which it could be used, and 422 `pass_unfit` when what it says does not go together. It ends
     * with the residency of whoever issued it. One of a resident is `pending` at first where the
     * community's policies say so of its kind: nobody comes in with it until it is approved.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitIds, kind, visitor, validFrom?, validTo?, firstDay?,
     *     lastDay?, windows?, maxUses?, leaveAtGate?, guests?
     */
    public function issuePass(array $body, ?string $idempotencyKey = null): Pass
    {
        $request = Request::post('/passes', $body)->once($idempotencyKey);
        return Pass::fromJson($this->caller->call($request));
    }

    /**
     * Look at a pass. The pass as it is now, with the `ETag` that a change has to name. Refused
     * with 403, 404.
     */
    public function pass(string $passId): Pass
    {
        $request = Request::get('/passes/' . rawurlencode($passId));
        return Pass::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Pass>
     */
    public function readPass(string $passId): Seen
    {
        $request = Request::get('/passes/' . rawurlencode($passId));
        return Seen::of($this->caller->fetch($request), [Pass::class, 'fromJson']);
    }

    /**
     * Change a pass. Of one that is active; 409 `pass_state` otherwise. One that had to be approved
     * is `pending` again when a resident changes it. What is not named stays, and null takes away.
     * Its typed code stays; a QR code that was fetched before shows what was true then. 422
     * `window_empty` and 422 `pass_unfit` as when one is issued. Refused with 403, 404, 409, 412,
     * 422, 428.
     *
     * @param array<string, mixed> $body visitor?, validFrom?, validTo?, firstDay?, lastDay?,
     *     windows?, maxUses?, leaveAtGate?, guests?
     */
    public function changePass(string $passId, array $body, string $ifMatch): Pass
    {
        $request = Request::patch('/passes/' . rawurlencode($passId), $body)->ifMatch($ifMatch);
        return Pass::fromJson($this->caller->call($request));
    }

    /**
     * Revoke a pass. From now on nobody comes in with it. Whoever is inside already may stay, and
     * leave. One that has ended stays as it is. Refused with 403, 404.
     */
    public function revokePass(string $passId): void
    {
        $request = Request::delete('/passes/' . rawurlencode($passId));
        $this->caller->call($request);
    }
}
