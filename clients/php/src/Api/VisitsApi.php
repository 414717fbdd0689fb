<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Photo;
use Gatehouse\Client\Model\Visit;

/**
 * Visitors coming and going. Whatever changes something takes an idempotency key: give one that
 * outlives your process, and a repeat is harmless even then; without, each call makes its own.
 */
final class VisitsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Rings the residents of a unit.
     *
     * @param array<string, mixed> $visit unitId, kind, visitor (name, phone, company, vehicle), note
     */
    public function request(array $visit, ?string $idempotencyKey = null): Visit
    {
        $request = Request::post('/visits', $visit)->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    /** @throws \Gatehouse\Client\Exception\NotFoundException also for what you may not see */
    public function get(string $visitId): Visit
    {
        return Visit::fromJson($this->caller->call(Request::get($this->pathOf($visitId))));
    }

    /**
     * Newest first.
     *
     * @param array<string, mixed> $query state, unitId, search, from, to, cursor, limit
     * @return Page<Visit>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/visits', $query, [Visit::class, 'fromJson']);
    }

    /**
     * Who comes again: companies (kind, name, visits), and visitors (kind, visitor, unit,
     * requestedAt) whom a search of two signs or more finds by name or telephone number.
     *
     * @return array{companies: list<array<string, mixed>>, visitors: list<array<string, mixed>>}
     */
    public function suggest(?string $search = null): array
    {
        $query = $search === null ? [] : ['search' => $search];
        return $this->caller->call(Request::get('/visits/suggestions', $query));
    }

    /**
     * Newest first, to the end.
     *
     * @param array<string, mixed> $query state, unitId, search, from, to, limit (of a page)
     * @return \Generator<int, Visit>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/visits', $query, [Visit::class, 'fromJson']);
    }

    /** @throws \Gatehouse\Client\Exception\ConflictException when somebody was first, or it is late */
    public function approve(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'approve', $idempotencyKey);
    }

    /** @throws \Gatehouse\Client\Exception\ConflictException when somebody was first, or it is late */
    public function deny(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'deny', $idempotencyKey);
    }

    /** @throws \Gatehouse\Client\Exception\ConflictException unless the visit is approved */
    public function checkIn(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'check-in', $idempotencyKey);
    }

    /** @throws \Gatehouse\Client\Exception\ConflictException unless the visitor is inside */
    public function checkOut(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'check-out', $idempotencyKey);
    }

    /**
     * The wrong visitor was seen out: takes back a check-out of the last minute.
     *
     * @throws \Gatehouse\Client\Exception\ConflictException unless the visitor left just now
     */
    public function undoCheckOut(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'undo-check-out', $idempotencyKey);
    }

    /**
     * The visitor did not come in: ends an approval that nobody used.
     *
     * @throws \Gatehouse\Client\Exception\ConflictException unless the visit is approved
     */
    public function lapse(string $visitId, ?string $idempotencyKey = null): Visit
    {
        return $this->step($visitId, 'lapse', $idempotencyKey);
    }

    /**
     * Puts an image in the place of an earlier one: JPEG, PNG or WebP of at most 1 MB.
     *
     * @throws \Gatehouse\Client\Exception\UnprocessableException when it is no whole image
     */
    public function putPhoto(string $visitId, Photo $photo): void
    {
        $request = Request::put($this->pathOf($visitId) . '/photo', $photo->type, $photo->bytes);
        $this->caller->call($request->repeatable());
    }

    /** @throws \Gatehouse\Client\Exception\NotFoundException also when there is none */
    public function photo(string $visitId): Photo
    {
        $answer = $this->caller->fetch(Request::get($this->pathOf($visitId) . '/photo'));
        return new Photo($answer->headers['content-type'] ?? '', $answer->body);
    }

    private function step(string $visitId, string $step, ?string $idempotencyKey): Visit
    {
        $request = Request::post($this->pathOf($visitId) . '/' . $step)->once($idempotencyKey);
        return Visit::fromJson($this->caller->call($request));
    }

    private function pathOf(string $visitId): string
    {
        return '/visits/' . rawurlencode($visitId);
    }
}
