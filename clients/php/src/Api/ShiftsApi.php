<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;
use Gatehouse\Client\Model\Shift;

/** Who works at the gates when, and what one shift tells the next. */
final class ShiftsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Begin a shift. From now on the caller is on duty; from an hour before it begins until it
     * ends. 404 `shift_not_found`, also for a shift of somebody else; 409 `handover_unread` with
     * the handover that is to be read before, `shift_state` once they have, or at another time.
     * Refused with 403, 404, 409, 422.
     */
    public function clockIn(string $shiftId, ?string $idempotencyKey = null): Shift
    {
        $request = Request::post('/shifts/' . rawurlencode($shiftId) . '/clock-in')
            ->once($idempotencyKey);
        return Shift::fromJson($this->caller->call($request));
    }

    /**
     * End a shift. From now on the caller is not on duty. 404 `shift_not_found`, also for a shift
     * of somebody else; 409 `shift_state` unless they have clocked in. Refused with 403, 404, 409,
     * 422.
     */
    public function clockOut(string $shiftId, ?string $idempotencyKey = null): Shift
    {
        $request = Request::post('/shifts/' . rawurlencode($shiftId) . '/clock-out')
            ->once($idempotencyKey);
        return Shift::fromJson($this->caller->call($request));
    }

    /**
     * List shifts. Those that begin before `to` and end after `from`, in the order in which they
     * begin; without `from` those that have not ended, without `to` all from then on.
     *
     * @param array<string, mixed> $query from, to, accountId, cursor, limit
     * @return Page<Shift>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/shifts', $query, [Shift::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query from, to, accountId, limit
     * @return \Generator<int, Shift>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/shifts', $query, [Shift::class, 'fromJson']);
    }

    /**
     * Assign a shift. From when to when somebody works, by the community's clocks: a time of the
     * end that is not later than that of the beginning is one of the next day. A night in which
     * clocks are put forward or back is shorter or longer. 409 `shift_overlaps` with another of
     * theirs, which is named; 422 `not_employed` for who does not work here, `shift_over` for what
     * has ended. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body accountId, gateId?, day, starts, ends
     */
    public function assign(array $body, ?string $idempotencyKey = null): Shift
    {
        $request = Request::post('/shifts', $body)->once($idempotencyKey);
        return Shift::fromJson($this->caller->call($request));
    }

    /**
     * Look at a shift. Who works from when to when, with the `ETag` that a change has to name.
     * Refused with 403, 404.
     */
    public function get(string $shiftId): Shift
    {
        $request = Request::get('/shifts/' . rawurlencode($shiftId));
        return Shift::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Shift>
     */
    public function read(string $shiftId): Seen
    {
        $request = Request::get('/shifts/' . rawurlencode($shiftId));
        return Seen::of($this->caller->fetch($request), [Shift::class, 'fromJson']);
    }

    /**
     * Change a shift. Of when, or of whom, while nobody has come for it. 409 `shift_overlaps`,
     * `shift_state` once somebody has clocked in; 422 as of a new one. Refused with 403, 404, 409,
     * 412, 422, 428.
     *
     * @param array<string, mixed> $body accountId?, gateId?, day?, starts?, ends?
     */
    public function change(string $shiftId, array $body, string $ifMatch): Shift
    {
        $request = Request::patch('/shifts/' . rawurlencode($shiftId), $body)->ifMatch($ifMatch);
        return Shift::fromJson($this->caller->call($request));
    }

    /**
     * Cancel a shift. Nobody has to come. 409 `shift_state` once somebody has clocked in. Refused
     * with 403, 404, 409.
     */
    public function cancel(string $shiftId): void
    {
        $request = Request::delete('/shifts/' . rawurlencode($shiftId));
        $this->caller->call($request);
    }
}
