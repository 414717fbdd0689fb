<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Move;
use Gatehouse\Client\Model\Page;

/** Who moves in or out on which day, and what is to be seen to before. */
final class MovesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Approve a move. It is done by itself when its time comes, and the lift is theirs at its
     * hours. 409 `lift_taken` when the lift of the building is another move's at that time,
     * `move_over` when the day is over, `move_state` once it is decided or ended. Refused with 403,
     * 404, 409, 422.
     */
    public function approve(string $moveId, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves/' . rawurlencode($moveId) . '/approve')
            ->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /**
     * Refuse a move. Whoever moves is told, with the reason if one is given. 409 `move_state` once
     * it is decided or ended. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body reason?
     */
    public function refuse(string $moveId, array $body, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves/' . rawurlencode($moveId) . '/refuse', $body)
            ->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /**
     * Call a move off. For managers, and whoever moves; also one that was approved. 409
     * `move_state` once it has ended. Refused with 403, 404, 409, 422.
     */
    public function cancel(string $moveId, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves/' . rawurlencode($moveId) . '/cancel')
            ->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /**
     * Say that a move is done. Of one that was approved. Out, the residency ends at `at` with all
     * that hangs on it; in, it begins. Without `at` that is when it was to be done by itself, or
     * now if that is to come. When something cannot end, nothing has. One that is done already is
     * answered as it is. 409 `move_state`, `residency_overlaps`, `person_state`; 422 `move_ahead`
     * for a time to come, `residency_backwards`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body at?
     */
    public function finish(string $moveId, array $body, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves/' . rawurlencode($moveId) . '/finish', $body)
            ->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /**
     * Tick an item of a checklist off. For managers, and whoever moves, while the move has not
     * ended; who ticked an item first stays named. 404 `move_item_not_found`; 409 `move_state` once
     * it has ended. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body item, isDone
     */
    public function tick(string $moveId, array $body, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves/' . rawurlencode($moveId) . '/tick', $body)
            ->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /**
     * List moves. The newest first. Managers see all of the community, others those of themselves.
     *
     * @param array<string, mixed> $query state, cursor, limit
     * @return Page<Move>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/moves', $query, [Move::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query state, limit
     * @return \Generator<int, Move>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/moves', $query, [Move::class, 'fromJson']);
    }

    /**
     * Ask to move in or out. Residents ask for themselves: to move out of a home that they have, or
     * into one that is entered for them to come to. Managers ask for anybody, and say of somebody
     * who moves in without a residency as what: done, it begins. It is done by itself at `time` of
     * the day, or without it out at the end of the day and in at its beginning, by the community's
     * clocks, once it is approved. The checklist is that of the policy `moves`. 404
     * `person_not_found`, `residency_not_found`, `unit_not_found`; 409 `move_open` while another of
     * the same person and unit waits, `residency_overlaps`; 422 `day_is_over`, `day_too_far`,
     * `lift_backwards`, `kind_missing`, `residency_backwards`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body direction, unitId, personId?, kind?, day, time?, lift?,
     *     note?
     */
    public function request(array $body, ?string $idempotencyKey = null): Move
    {
        $request = Request::post('/moves', $body)->once($idempotencyKey);
        return Move::fromJson($this->caller->call($request));
    }

    /** Look at a move. For managers, and whoever moves. Refused with 403, 404. */
    public function get(string $moveId): Move
    {
        $request = Request::get('/moves/' . rawurlencode($moveId));
        return Move::fromJson($this->caller->call($request));
    }
}
