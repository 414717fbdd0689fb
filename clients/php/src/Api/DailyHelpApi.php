<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\DailyHelp;
use Gatehouse\Client\Model\Engagement;
use Gatehouse\Client\Model\HelpAtGate;
use Gatehouse\Client\Model\HelpersAtGate;
use Gatehouse\Client\Model\Page;

/** Daily help - who works for which homes, when they are awaited, and when they came. */
final class DailyHelpApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Find a helper at the gate. By a part of the name or the number, twenty at the most, by name:
     * whether they are inside, which units await them today, and whether they may come in now.
     * Refused with 403.
     *
     * @param array<string, mixed> $query search
     */
    public function findAtGate(array $query = []): HelpersAtGate
    {
        $request = Request::get('/daily-help/at-gate', $query);
        return HelpersAtGate::fromJson($this->caller->call($request));
    }

    /**
     * Let a helper in. From half an hour before a window of any engagement until half an hour after
     * it, unless they are on leave; every unit that awaits them today is told. 409 `help_not_due`
     * at other times: ring the unit. 409 `help_inside` when they are. Refused with 403, 404, 409,
     * 422.
     */
    public function checkIn(string $helpId, ?string $idempotencyKey = null): HelpAtGate
    {
        $request = Request::post('/daily-help/' . rawurlencode($helpId) . '/check-in')
            ->once($idempotencyKey);
        return HelpAtGate::fromJson($this->caller->call($request));
    }

    /**
     * See a helper out. Leaving is never refused to who is inside; 409 `help_not_inside`. Refused
     * with 403, 404, 409, 422.
     */
    public function checkOut(string $helpId, ?string $idempotencyKey = null): HelpAtGate
    {
        $request = Request::post('/daily-help/' . rawurlencode($helpId) . '/check-out')
            ->once($idempotencyKey);
        return HelpAtGate::fromJson($this->caller->call($request));
    }

    /**
     * List daily help. Residents see those whom the units in which they live now have engaged,
     * managers all, the newest first. By the whole telephone number whoever works here is found, so
     * that another unit can engage them.
     *
     * @param array<string, mixed> $query phone, cursor, limit
     * @return Page<DailyHelp>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/daily-help', $query, [DailyHelp::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query phone, limit
     * @return \Generator<int, DailyHelp>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/daily-help', $query, [DailyHelp::class, 'fromJson']);
    }

    /**
     * Let somebody new work for a unit. Somebody whom the community does not know yet, and the unit
     * for which they work from `from` on, or from today. Residents do so for the units in which
     * they live now, managers for any. 409 `unit_empty` when nobody lives there, 422
     * `days_unusable`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body givenName, familyName, phone?, types, unitId, windows,
     *     from?
     */
    public function add(array $body, ?string $idempotencyKey = null): Engagement
    {
        $request = Request::post('/daily-help', $body)->once($idempotencyKey);
        return Engagement::fromJson($this->caller->call($request));
    }

    /**
     * Look at a helper. For those whose units have engaged them, now or before, and managers.
     * Refused with 403, 404.
     */
    public function get(string $helpId): DailyHelp
    {
        $request = Request::get('/daily-help/' . rawurlencode($helpId));
        return DailyHelp::fromJson($this->caller->call($request));
    }
}
