<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Pet;
use Gatehouse\Client\Model\Seen;

/** Who lives where, as what, from when to when. */
final class PetsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List pets. Residents see those of the units in which they live now, managers all, the newest
     * entered first.
     *
     * @param array<string, mixed> $query unitId, cursor, limit
     * @return Page<Pet>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/pets', $query, [Pet::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, limit
     * @return \Generator<int, Pet>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/pets', $query, [Pet::class, 'fromJson']);
    }

    /**
     * Enter a pet. Of a unit: residents enter those of the units in which they live now, managers
     * any. It is forgotten when nobody lives in the unit any more. 409 `unit_empty` when nobody
     * does, 409 `pets_too_many` when it has 20. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitId, name, kind
     */
    public function add(array $body, ?string $idempotencyKey = null): Pet
    {
        $request = Request::post('/pets', $body)->once($idempotencyKey);
        return Pet::fromJson($this->caller->call($request));
    }

    /**
     * Look at a pet. The pet as it is now, with the `ETag` that a change has to name. Refused with
     * 403, 404.
     */
    public function get(string $petId): Pet
    {
        $request = Request::get('/pets/' . rawurlencode($petId));
        return Pet::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Pet>
     */
    public function read(string $petId): Seen
    {
        $request = Request::get('/pets/' . rawurlencode($petId));
        return Seen::of($this->caller->fetch($request), [Pet::class, 'fromJson']);
    }

    /**
     * Change a pet. What is not named stays. Refused with 403, 404, 412, 422, 428.
     *
     * @param array<string, mixed> $body name?, kind?
     */
    public function update(string $petId, array $body, string $ifMatch): Pet
    {
        $request = Request::patch('/pets/' . rawurlencode($petId), $body)->ifMatch($ifMatch);
        return Pet::fromJson($this->caller->call($request));
    }

    /** Remove a pet. Nothing of it is kept. Refused with 403, 404. */
    public function remove(string $petId): void
    {
        $request = Request::delete('/pets/' . rawurlencode($petId));
        $this->caller->call($request);
    }
}
