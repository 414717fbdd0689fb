<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\AttendanceDays;
use Gatehouse\Client\Model\Engagement;
use Gatehouse\Client\Model\HelpLeave;
use Gatehouse\Client\Model\Page;

/** Daily help - who works for which homes, when they are awaited, and when they came. */
final class EngagementsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /** Look at an engagement. With the leaves that are not over. Refused with 403, 404. */
    public function get(string $engagementId): Engagement
    {
        $request = Request::get('/engagements/' . rawurlencode($engagementId));
        return Engagement::fromJson($this->caller->call($request));
    }

    /**
     * End an engagement. With the day `on`, or today: that is its last day. 409 `engagement_ended`
     * when an end is known already; 422 `days_unusable`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body on?
     */
    public function end(string $engagementId, array $body, ?string $idempotencyKey = null): Engagement
    {
        $request = Request::post('/engagements/' . rawurlencode($engagementId) . '/end', $body)
            ->once($idempotencyKey);
        return Engagement::fromJson($this->caller->call($request));
    }

    /**
     * See on which days somebody came. Each day from the first to the last, 62 at the most, as far
     * as it is known now. Present is who came within half an hour of the beginning, or was there
     * before; late is who came after that and before the end. Refused with 403, 404, 422.
     *
     * @param array<string, mixed> $query from, to
     */
    public function attendance(string $engagementId, array $query = []): AttendanceDays
    {
        $request = Request::get('/engagements/' . rawurlencode($engagementId) . '/attendance', $query);
        return AttendanceDays::fromJson($this->caller->call($request));
    }

    /** Look at a leave. For those who see its engagement. Refused with 403, 404. */
    public function getLeave(string $leaveId): HelpLeave
    {
        $request = Request::get('/help-leaves/' . rawurlencode($leaveId));
        return HelpLeave::fromJson($this->caller->call($request));
    }

    /**
     * List engagements. Who works for which unit and when, the newest first: residents see those of
     * the units in which they live now, managers all.
     *
     * @param array<string, mixed> $query unitId, helpId, cursor, limit
     * @return Page<Engagement>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/engagements', $query, [Engagement::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, helpId, limit
     * @return \Generator<int, Engagement>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/engagements', $query, [Engagement::class, 'fromJson']);
    }

    /**
     * Engage somebody who works here. From `from` on, or from today, they work for this unit as
     * well. 409 `already_engaged`, `unit_empty`; 422 `days_unusable`. Refused with 403, 404, 409,
     * 422.
     *
     * @param array<string, mixed> $body helpId, unitId, windows, from?
     */
    public function start(array $body, ?string $idempotencyKey = null): Engagement
    {
        $request = Request::post('/engagements', $body)->once($idempotencyKey);
        return Engagement::fromJson($this->caller->call($request));
    }
}
