<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\FoundVehicles;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;
use Gatehouse\Client\Model\Vehicle;

/** Which vehicles belong to which home. */
final class VehiclesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Look a plate up. For whoever stands at a gate: the vehicle with this plate, however it is
     * written, and apart from it those whose plates are easily taken for it, as O and 0, or a
     * Cyrillic К and a K. That a plate looks alike says what may have been misread, and admits
     * nobody: `vehicle` alone is the one with the plate. Refused with 403.
     *
     * @param array<string, mixed> $query plate
     */
    public function lookUp(array $query = []): FoundVehicles
    {
        $request = Request::get('/vehicles/lookup', $query);
        return FoundVehicles::fromJson($this->caller->call($request));
    }

    /**
     * List vehicles. Residents see those of the units in which they live now, managers all, the
     * newest entered first; without those that were removed, or whose owner or household has left.
     *
     * @param array<string, mixed> $query unitId, plate, cursor, limit
     * @return Page<Vehicle>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/vehicles', $query, [Vehicle::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, plate, limit
     * @return \Generator<int, Vehicle>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/vehicles', $query, [Vehicle::class, 'fromJson']);
    }

    /**
     * Enter a vehicle. Of a unit: residents enter those of the units in which they live now,
     * managers any. What a resident enters ends with their residency, and everything ends when
     * nobody lives in the unit any more; 409 `unit_empty` when nobody does. Plates are compared by
     * their letters and digits alone, of any script: 409 `vehicle_known` when the community has the
     * plate already, 422 `plate_unusable` when there are no letters or digits in it, or too many.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitId, plate, kind, colour?, label?
     */
    public function add(array $body, ?string $idempotencyKey = null): Vehicle
    {
        $request = Request::post('/vehicles', $body)->once($idempotencyKey);
        return Vehicle::fromJson($this->caller->call($request));
    }

    /**
     * Look at a vehicle. The vehicle as it is now, with the `ETag` that a change has to name.
     * Refused with 403, 404.
     */
    public function get(string $vehicleId): Vehicle
    {
        $request = Request::get('/vehicles/' . rawurlencode($vehicleId));
        return Vehicle::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Vehicle>
     */
    public function read(string $vehicleId): Seen
    {
        $request = Request::get('/vehicles/' . rawurlencode($vehicleId));
        return Seen::of($this->caller->fetch($request), [Vehicle::class, 'fromJson']);
    }

    /**
     * Change a vehicle. What is not named stays, and null takes away. 409 `vehicle_known` and 422
     * `plate_unusable` as when one is entered. Refused with 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body plate?, kind?, colour?, label?
     */
    public function update(string $vehicleId, array $body, string $ifMatch): Vehicle
    {
        $request = Request::patch('/vehicles/' . rawurlencode($vehicleId), $body)
            ->ifMatch($ifMatch);
        return Vehicle::fromJson($this->caller->call($request));
    }

    /**
     * Remove a vehicle. It belongs to the unit no more; its plate is free. Refused with 403, 404.
     */
    public function remove(string $vehicleId): void
    {
        $request = Request::delete('/vehicles/' . rawurlencode($vehicleId));
        $this->caller->call($request);
    }
}
