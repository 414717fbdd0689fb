<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\JoinRequest;
use Gatehouse\Client\Model\Page;

/** Who asks to join a community, and who lets them in. */
final class JoinRequestsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Let somebody join. The account becomes a resident of the community, and the residency begins
     * at once, or on the day `from`; as what they asked to live there, unless `kind` says
     * otherwise. For the managers or the primary contact of the unit, as the policy `joining` has
     * it; where it asks the household and the unit has no contact, the managers decide. 403
     * `not_yours_to_decide`; 409 `already_decided` once it was decided or has ended: the first
     * decision counts, and `context` says whose it was. 422 `move_in_past` for a day that is over.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body kind?, from?
     */
    public function approve(string $requestId, array $body, ?string $idempotencyKey = null): JoinRequest
    {
        $request = Request::post('/join-requests/' . rawurlencode($requestId) . '/approve', $body)
            ->once($idempotencyKey);
        return JoinRequest::fromJson($this->caller->call($request));
    }

    /**
     * Turn down a join request. For whoever may approve it. The applicant is told, with the reason
     * if one is given. 403 `not_yours_to_decide`; 409 `already_decided` once it was decided or has
     * ended, and `context` says by whom. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body reason?
     */
    public function refuse(string $requestId, array $body, ?string $idempotencyKey = null): JoinRequest
    {
        $request = Request::post('/join-requests/' . rawurlencode($requestId) . '/refuse', $body)
            ->once($idempotencyKey);
        return JoinRequest::fromJson($this->caller->call($request));
    }

    /**
     * Take a join request back. For whoever asked. 409 `already_decided` once it was decided or has
     * expired. Refused with 403, 404, 409, 422.
     */
    public function withdraw(string $requestId, ?string $idempotencyKey = null): JoinRequest
    {
        $request = Request::post('/join-requests/' . rawurlencode($requestId) . '/withdraw')
            ->once($idempotencyKey);
        return JoinRequest::fromJson($this->caller->call($request));
    }

    /**
     * List join requests. The newest first. Managers see those for every unit, a resident those for
     * the units whose primary contact they are.
     *
     * @param array<string, mixed> $query state, cursor, limit
     * @return Page<JoinRequest>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/join-requests', $query, [JoinRequest::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query state, limit
     * @return \Generator<int, JoinRequest>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/join-requests', $query, [JoinRequest::class, 'fromJson']);
    }

    /**
     * Ask to join a community. For whoever has an account and a community's join code, as tenant or
     * family of a unit. It is for the unit's primary contact or the managers to decide, as the
     * community's policies have it; after 30 days it expires. 404 `join_code_not_found`,
     * `unit_not_found`; 409 `join_pending` while another request to the community waits, 409
     * `already_resident` for who lives in the unit. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body code, unitId, kind, givenName, familyName, note?
     */
    public function requestToJoin(array $body, ?string $idempotencyKey = null): JoinRequest
    {
        $request = Request::post('/join-requests', $body)->once($idempotencyKey);
        return JoinRequest::fromJson($this->caller->call($request));
    }

    /**
     * Look at a join request of mine. Whether it was decided. For whoever asked; those who decide
     * have the list. Refused with 403, 404.
     */
    public function get(string $requestId): JoinRequest
    {
        $request = Request::get('/join-requests/' . rawurlencode($requestId));
        return JoinRequest::fromJson($this->caller->call($request));
    }
}
