<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Unit;
use Gatehouse\Client\Model\UnitPresence;

/** Communities, buildings and units. */
final class UnitsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Find units. The units of the community by name, for the guard who asks "who are you
     * visiting?".
     *
     * @param array<string, mixed> $query search, cursor, limit
     * @return Page<Unit>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/units', $query, [Unit::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, limit
     * @return \Generator<int, Unit>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/units', $query, [Unit::class, 'fromJson']);
    }

    /**
     * See who of a unit is online. Who lives in the unit now, and whether they have the portal open
     * on any device, so that a guard knows whether somebody can be rung. It is known within a
     * second or two when somebody comes or goes, and within 30 seconds when the server that held
     * their connection has died. Guards, managers and admins may ask for every unit, residents for
     * their own. For two seconds after a restart and while messages do not get through, the answer
     * is 503 `presence_unknown`. Refused with 403, 404.
     */
    public function presence(string $unitId): UnitPresence
    {
        $request = Request::get('/units/' . rawurlencode($unitId) . '/presence');
        return UnitPresence::fromJson($this->caller->call($request));
    }
}
