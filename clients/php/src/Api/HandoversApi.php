<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Handover;
use Gatehouse\Client\Model\Page;

/** Who works at the gates when, and what one shift tells the next. */
final class HandoversApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List handovers. The newest first.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Handover>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/handovers', $query, [Handover::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Handover>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/handovers', $query, [Handover::class, 'fromJson']);
    }

    /**
     * Tell the next shift. Whoever begins a shift there has to read it before; without `gateId`, at
     * any gate. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body note, gateId?
     */
    public function write(array $body, ?string $idempotencyKey = null): Handover
    {
        $request = Request::post('/handovers', $body)->once($idempotencyKey);
        return Handover::fromJson($this->caller->call($request));
    }

    /**
     * Say that a handover was read. By the caller; once more changes nothing. Refused with 403,
     * 404, 409, 422.
     */
    public function read(string $handoverId, ?string $idempotencyKey = null): Handover
    {
        $request = Request::post('/handovers/' . rawurlencode($handoverId) . '/read')
            ->once($idempotencyKey);
        return Handover::fromJson($this->caller->call($request));
    }
}
