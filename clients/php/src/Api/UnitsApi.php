<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Household;
use Gatehouse\Client\Model\HouseholdContacts;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Residency;
use Gatehouse\Client\Model\Seen;
use Gatehouse\Client\Model\SplitUnits;
use Gatehouse\Client\Model\Unit;
use Gatehouse\Client\Model\UnitDetails;
use Gatehouse\Client\Model\UnitPlan;
use Gatehouse\Client\Model\UnitPresence;

/** Buildings, and the units in them. */
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

    /**
     * See whom else to call for a unit. Whom the household wants to be rung when nobody at home
     * answers, and called in an emergency, in this order, with the `ETag` that a change has to
     * name. Residents see those of the units in which they live now, guards and managers those of
     * any unit. Refused with 403, 404.
     */
    public function householdContacts(string $unitId): HouseholdContacts
    {
        $request = Request::get('/units/' . rawurlencode($unitId) . '/household-contacts');
        return HouseholdContacts::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<HouseholdContacts>
     */
    public function readHouseholdContacts(string $unitId): Seen
    {
        $request = Request::get('/units/' . rawurlencode($unitId) . '/household-contacts');
        return Seen::of($this->caller->fetch($request), [HouseholdContacts::class, 'fromJson']);
    }

    /**
     * Say whom else to call for a unit. In the place of those there are. Residents do so for the
     * units in which they live now, managers for any. They are forgotten when nobody lives in the
     * unit any more; 409 `unit_empty` when nobody does. Refused with 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body contacts
     */
    public function putHouseholdContacts(string $unitId, array $body, string $ifMatch): HouseholdContacts
    {
        $request = Request::put('/units/' . rawurlencode($unitId) . '/household-contacts', $body)
            ->ifMatch($ifMatch);
        return HouseholdContacts::fromJson($this->caller->call($request));
    }

    /**
     * See who lives in a unit. Whose residency in the unit is current, the primary contact first,
     * then by how long they have had it; with those who own it and live elsewhere, but not those
     * who are to come. With `at` whose it was, or is going to be, at that moment: who has left
     * since is among them. Refused with 403, 404.
     *
     * @param array<string, mixed> $query at
     */
    public function household(string $unitId, array $query = []): Household
    {
        $request = Request::get('/units/' . rawurlencode($unitId) . '/household', $query);
        return Household::fromJson($this->caller->call($request));
    }

    /**
     * Choose the primary contact of a unit. Somebody grown up who lives there now. They stay it
     * until another is chosen or they leave; then the grown-up follows who has lived there for the
     * longest. 404 `residency_not_found` when the unit has no such residency, 409 `contact_unfit`
     * when it is not of somebody like that. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body residencyId
     */
    public function setPrimaryContact(string $unitId, array $body, ?string $idempotencyKey = null): Residency
    {
        $request = Request::post('/units/' . rawurlencode($unitId) . '/primary-contact', $body)
            ->once($idempotencyKey);
        return Residency::fromJson($this->caller->call($request));
    }

    /**
     * Add the units of many floors. So many units on each floor, called as the pattern says:
     * `{floor}` stands for the floor, `{n}` for which unit of the floor it is, `{nn}` for the same
     * with two digits, `{building}` for the name of the building. All of them are made or, if one
     * of the names is there already, none (409 `unit_exists`, which says which). 2,000 at a time at
     * the most (422 `too_many_units`). With `preview` nothing is made, and the answer says what
     * would be. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body floors, perFloor, pattern, kind, areaCenti?, preview?
     */
    public function createByPattern(string $buildingId, array $body, ?string $idempotencyKey = null): UnitPlan
    {
        $request = Request::post('/buildings/' . rawurlencode($buildingId) . '/unit-patterns', $body)
            ->once($idempotencyKey);
        return UnitPlan::fromJson($this->caller->call($request));
    }

    /**
     * Retire a unit. There is no such unit from now on: nobody finds it or rings there, and its
     * name is free. What happened there keeps its name. Refused with 409 `unit_in_use`, which says
     * what stands in the way, such as somebody who lives there or is going to, and with 409
     * `unit_retired`. Refused with 403, 404, 409, 422.
     */
    public function retire(string $unitId, ?string $idempotencyKey = null): UnitDetails
    {
        $request = Request::post('/units/' . rawurlencode($unitId) . '/retire')
            ->once($idempotencyKey);
        return UnitDetails::fromJson($this->caller->call($request));
    }

    /**
     * Split a unit. Retires it, and puts several in its place, in the same building, on its floor
     * and of its kind unless they say otherwise; all at once. Refused with 409 `unit_in_use`, which
     * says what stands in the way, such as somebody who lives there or is going to, and with 409
     * `unit_retired`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body units
     */
    public function split(string $unitId, array $body, ?string $idempotencyKey = null): SplitUnits
    {
        $request = Request::post('/units/' . rawurlencode($unitId) . '/split', $body)
            ->once($idempotencyKey);
        return SplitUnits::fromJson($this->caller->call($request));
    }

    /**
     * Merge units. Retires several units of one building, and puts one in their place; all at once.
     * Refused with 409 `unit_in_use`, which says what stands in the way, such as somebody who lives
     * in one of them or is going to, and with 409 `unit_retired`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitIds, name, floor?, kind, areaCenti?, share?,
     *     externalRef?
     */
    public function merge(array $body, ?string $idempotencyKey = null): UnitDetails
    {
        $request = Request::post('/units/merge', $body)->once($idempotencyKey);
        return UnitDetails::fromJson($this->caller->call($request));
    }

    /**
     * Find units. The units of the community in the order of their names, A-101 before A-1001, for
     * the guard who asks "who are you visiting?". Retired ones are not among them.
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
     * Add a unit. A unit of a building. Its name is one that no other unit of the building has, but
     * a retired one may have had it. Refused with 409 `unit_exists`, and with 409
     * `external_ref_taken` where another unit of the community has the reference. Refused with 403,
     * 404, 409, 422.
     *
     * @param array<string, mixed> $body buildingId, name, floor?, kind, areaCenti?, share?,
     *     externalRef?
     */
    public function create(array $body, ?string $idempotencyKey = null): UnitDetails
    {
        $request = Request::post('/units', $body)->once($idempotencyKey);
        return UnitDetails::fromJson($this->caller->call($request));
    }

    /**
     * Look at a unit. All that is known of a unit, also of one that is retired, with the `ETag`
     * that a change has to name. Refused with 403, 404.
     */
    public function get(string $unitId): UnitDetails
    {
        $request = Request::get('/units/' . rawurlencode($unitId));
        return UnitDetails::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<UnitDetails>
     */
    public function read(string $unitId): Seen
    {
        $request = Request::get('/units/' . rawurlencode($unitId));
        return Seen::of($this->caller->fetch($request), [UnitDetails::class, 'fromJson']);
    }

    /**
     * Change a unit. Changes what is given and leaves the rest; null takes something away. A unit
     * stays in its building. Visits and events of before keep the name that it had. Refused with
     * 409 `unit_retired`, `unit_exists` and `external_ref_taken`. Refused with 403, 404, 409, 412,
     * 428.
     *
     * @param array<string, mixed> $body name?, floor?, kind?, areaCenti?, share?, externalRef?
     */
    public function update(string $unitId, array $body, string $ifMatch): UnitDetails
    {
        $request = Request::patch('/units/' . rawurlencode($unitId), $body)->ifMatch($ifMatch);
        return UnitDetails::fromJson($this->caller->call($request));
    }
}
