<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Parcel;

/** What was left at the gate for a home, until somebody fetches it. */
final class ParcelsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Hand a parcel over. To whoever says its code, to somebody who lives in the unit now, or to
     * whom the household has named: one of these. 409 `parcel_gone` when it does not wait any more:
     * of two guards at once the first counts, and `context` says what became of it. 422
     * `parcel_code_wrong`, `not_a_resident`, `no_collector`. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body accountId, or code, or toCollector
     */
    public function handOver(string $parcelId, array $body, ?string $idempotencyKey = null): Parcel
    {
        $request = Request::post('/parcels/' . rawurlencode($parcelId) . '/hand-over', $body)
            ->once($idempotencyKey);
        return Parcel::fromJson($this->caller->call($request));
    }

    /**
     * Return a parcel. Whoever brought it has taken it back. 409 `parcel_gone` when it does not
     * wait any more. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body reason?
     */
    public function return(string $parcelId, array $body, ?string $idempotencyKey = null): Parcel
    {
        $request = Request::post('/parcels/' . rawurlencode($parcelId) . '/return', $body)
            ->once($idempotencyKey);
        return Parcel::fromJson($this->caller->call($request));
    }

    /**
     * Say that a parcel is lost. It is not where it should be. 409 `parcel_gone` when it does not
     * wait any more. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body reason?
     */
    public function lose(string $parcelId, array $body, ?string $idempotencyKey = null): Parcel
    {
        $request = Request::post('/parcels/' . rawurlencode($parcelId) . '/lose', $body)
            ->once($idempotencyKey);
        return Parcel::fromJson($this->caller->call($request));
    }

    /**
     * Say who may fetch a parcel. Beside those who live there, one by name, whom the guard asks for
     * it; null for nobody any more. For those who lived in the unit when it came. 409 `parcel_gone`
     * when it does not wait any more. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body name
     */
    public function nameCollector(string $parcelId, array $body, ?string $idempotencyKey = null): Parcel
    {
        $request = Request::post('/parcels/' . rawurlencode($parcelId) . '/name-collector', $body)
            ->once($idempotencyKey);
        return Parcel::fromJson($this->caller->call($request));
    }

    /**
     * List parcels. Residents see those that came for a unit while they lived there, staff all of
     * them, the newest first. Those that are gone are kept for 180 days.
     *
     * @param array<string, mixed> $query unitId, state, code, cursor, limit
     * @return Page<Parcel>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/parcels', $query, [Parcel::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unitId, state, code, limit
     * @return \Generator<int, Parcel>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/parcels', $query, [Parcel::class, 'fromJson']);
    }

    /**
     * Receive a parcel. It waits at the gate for the unit, and who lives there is told, and told
     * again after one, two and three days. A photo is uploaded before, with the purpose `parcel`.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body unitId, carrier?, description?, shelf?, perishable?,
     *     photoId?
     */
    public function receive(array $body, ?string $idempotencyKey = null): Parcel
    {
        $request = Request::post('/parcels', $body)->once($idempotencyKey);
        return Parcel::fromJson($this->caller->call($request));
    }

    /**
     * Look at a parcel. As it is now, for whoever finds it in the list. `code` is shown to those
     * alone who lived in the unit when it came, while it waits: who says it at the gate may have
     * the parcel. Refused with 403, 404.
     */
    public function get(string $parcelId): Parcel
    {
        $request = Request::get('/parcels/' . rawurlencode($parcelId));
        return Parcel::fromJson($this->caller->call($request));
    }
}
