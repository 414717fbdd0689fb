<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Gate;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;

/** Where people and vehicles come in and go out. */
final class GatesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List gates. Those of the community in the order of their names; without those that were
     * retired.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Gate>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/gates', $query, [Gate::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Gate>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/gates', $query, [Gate::class, 'fromJson']);
    }

    /**
     * Add a gate. By a name that no other gate of the community has, however it is spelt: 409
     * `gate_exists`. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body name
     */
    public function create(array $body, ?string $idempotencyKey = null): Gate
    {
        $request = Request::post('/gates', $body)->once($idempotencyKey);
        return Gate::fromJson($this->caller->call($request));
    }

    /**
     * Look at a gate. The gate as it is now, with the `ETag` that a change has to name. Refused
     * with 403, 404.
     */
    public function get(string $gateId): Gate
    {
        $request = Request::get('/gates/' . rawurlencode($gateId));
        return Gate::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Gate>
     */
    public function read(string $gateId): Seen
    {
        $request = Request::get('/gates/' . rawurlencode($gateId));
        return Seen::of($this->caller->fetch($request), [Gate::class, 'fromJson']);
    }

    /**
     * Change a gate. Gives it another name; 409 `gate_exists` when another has it. Refused with
     * 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body name
     */
    public function change(string $gateId, array $body, string $ifMatch): Gate
    {
        $request = Request::patch('/gates/' . rawurlencode($gateId), $body)->ifMatch($ifMatch);
        return Gate::fromJson($this->caller->call($request));
    }

    /**
     * Retire a gate. Nobody finds it any more, and its name is free; what happened there stays in
     * the log. Refused with 403, 404.
     */
    public function retire(string $gateId): void
    {
        $request = Request::delete('/gates/' . rawurlencode($gateId));
        $this->caller->call($request);
    }
}
