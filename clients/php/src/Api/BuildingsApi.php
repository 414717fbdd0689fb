<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Building;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;
use Gatehouse\Client\Model\UnitDetails;

/** Buildings, and the units in them. */
final class BuildingsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List buildings. The buildings of the community in the order of their names, Tower 2 before
     * Tower 10.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Building>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/buildings', $query, [Building::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Building>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/buildings', $query, [Building::class, 'fromJson']);
    }

    /**
     * Add a building. A building without units yet. Refused with 409 `building_exists` where
     * another building of the community is called so. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body name, kind
     */
    public function create(array $body, ?string $idempotencyKey = null): Building
    {
        $request = Request::post('/buildings', $body)->once($idempotencyKey);
        return Building::fromJson($this->caller->call($request));
    }

    /**
     * Look at a building. The building as it is now, with the `ETag` that a change has to name.
     * Refused with 403, 404.
     */
    public function get(string $buildingId): Building
    {
        $request = Request::get('/buildings/' . rawurlencode($buildingId));
        return Building::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Building>
     */
    public function read(string $buildingId): Seen
    {
        $request = Request::get('/buildings/' . rawurlencode($buildingId));
        return Seen::of($this->caller->fetch($request), [Building::class, 'fromJson']);
    }

    /**
     * Change a building. Changes what is given and leaves the rest. Refused with 409
     * `building_exists` where another building of the community is called so. Refused with 403,
     * 404, 409, 412, 428.
     *
     * @param array<string, mixed> $body name?, kind?
     */
    public function update(string $buildingId, array $body, string $ifMatch): Building
    {
        $request = Request::patch('/buildings/' . rawurlencode($buildingId), $body)
            ->ifMatch($ifMatch);
        return Building::fromJson($this->caller->call($request));
    }

    /**
     * Remove a building. Of one that has no units and never had any; otherwise refused with 409
     * `building_in_use`. Refused with 403, 404, 409.
     */
    public function delete(string $buildingId): void
    {
        $request = Request::delete('/buildings/' . rawurlencode($buildingId));
        $this->caller->call($request);
    }

    /**
     * List the units of a building. All that is known of the units of a building, in the order of
     * their names.
     *
     * @param array<string, mixed> $query status, cursor, limit
     * @return Page<UnitDetails>
     */
    public function listUnits(string $buildingId, array $query = []): Page
    {
        return $this->pages->one('/buildings/' . rawurlencode($buildingId) . '/units', $query, [UnitDetails::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query status, limit
     * @return \Generator<int, UnitDetails>
     */
    public function allUnits(string $buildingId, array $query = []): \Generator
    {
        return $this->pages->all('/buildings/' . rawurlencode($buildingId) . '/units', $query, [UnitDetails::class, 'fromJson']);
    }
}
