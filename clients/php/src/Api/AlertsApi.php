<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Alert;
use Gatehouse\Client\Model\Page;

/** Alarms (SOS) that ring those who can help, until somebody goes there. */
final class AlertsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Say that one is coming. It stops ringing, and whoever was told hears who comes. Of several at
     * once the first does. 409 `alert_state` once somebody has, with who. Refused with 403, 404,
     * 409, 422.
     */
    public function acknowledge(string $alertId, ?string $idempotencyKey = null): Alert
    {
        $request = Request::post('/alerts/' . rawurlencode($alertId) . '/acknowledge')
            ->once($idempotencyKey);
        return Alert::fromJson($this->caller->call($request));
    }

    /**
     * Say that one is there. Also of an alert that nobody has acknowledged: whoever is there has.
     * 409 `alert_state` once somebody is there, or it is closed. Refused with 403, 404, 409, 422.
     */
    public function arriveAt(string $alertId, ?string $idempotencyKey = null): Alert
    {
        $request = Request::post('/alerts/' . rawurlencode($alertId) . '/arrive')
            ->once($idempotencyKey);
        return Alert::fromJson($this->caller->call($request));
    }

    /**
     * Close an alert. With a report of what it was and what was done, which staff can read. From
     * whatever state it is in; 409 `alert_state` once it is closed, with who did. Refused with 403,
     * 404, 409, 422.
     *
     * @param array<string, mixed> $body report
     */
    public function close(string $alertId, array $body, ?string $idempotencyKey = null): Alert
    {
        $request = Request::post('/alerts/' . rawurlencode($alertId) . '/close', $body)
            ->once($idempotencyKey);
        return Alert::fromJson($this->caller->call($request));
    }

    /**
     * List alerts. The newest first. Staff see all of the community, others those that they have
     * raised.
     *
     * @param array<string, mixed> $query open, cursor, limit
     * @return Page<Alert>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/alerts', $query, [Alert::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query open, limit
     * @return \Generator<int, Alert>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/alerts', $query, [Alert::class, 'fromJson']);
    }

    /**
     * Raise an alarm. Rings at once the guards, those on shift where it is known who is, and the
     * household of whoever raises it. Unless somebody of the staff acknowledges it, after 30 s the
     * managers and all guards are rung; after 90 s staff are shown the emergency contacts of the
     * home, to call them; and it is told again every 30 s, for half an hour at the most. A `silent`
     * alarm is told to staff alone. Without `unitId` it is of the only home of whoever raises it.
     * Who raises another within 60 s of one that is still open joins that: 200 with the same alert,
     * as it was raised. It is never held back for having called too often. 404 `unit_not_found`,
     * for a resident also of the homes of others. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body kind, silent?, unitId?, place?
     */
    public function raise(array $body, ?string $idempotencyKey = null): Alert
    {
        $request = Request::post('/alerts', $body)->once($idempotencyKey);
        return Alert::fromJson($this->caller->call($request));
    }

    /**
     * Look at an alert. For staff, for whoever raised it and, unless it is silent, for those who
     * lived with them or in the unit then and do now. Staff see `contacts`, the numbers to call,
     * once nobody has acknowledged it for 90 s, and until it is closed. Refused with 403, 404.
     */
    public function get(string $alertId): Alert
    {
        $request = Request::get('/alerts/' . rawurlencode($alertId));
        return Alert::fromJson($this->caller->call($request));
    }
}
