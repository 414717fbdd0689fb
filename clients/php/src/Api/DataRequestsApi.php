<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\DataArchive;
use Gatehouse\Client\Model\DataRequest;
use Gatehouse\Client\Model\Page;

/** What somebody asks of the data that their community has about them. */
final class DataRequestsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List data requests. One's own, the newest first; or, with `of=community` and the permission
     * `people:export`, those of everybody in the community. Who looks after all requests sees how
     * far each is, and nothing of what it brings together.
     *
     * @param array<string, mixed> $query of, kind, state, cursor, limit
     * @return Page<DataRequest>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/data-requests', $query, [DataRequest::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query of, kind, state, limit
     * @return \Generator<int, DataRequest>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/data-requests', $query, [DataRequest::class, 'fromJson']);
    }

    /**
     * Ask for one's data, or for its erasure. An `export` brings together all that the community
     * has about the caller, and what is known of their account: as JSON and as CSV, with the files
     * that they have uploaded and a page that says what is what, in one zip file. It can be fetched
     * for seven days, and whoever asked is told when it is ready. An `erasure` takes all that back:
     * it is `cooling` for 48 hours, in which it can be cancelled, and then what the community has
     * of the caller is erased, their homes there end, and they are a member no more; the account
     * itself goes with its last membership. What stays, why and until when stands in the request
     * from the beginning. Somebody without whom a community would have no admin lets another be one
     * first: 409 `last_admin`. Only one of each kind may be in the works: 409 `data_request_open`.
     * It needs a proof of who asks that is not older than ten minutes: 401 `step_up_required`.
     * Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body kind, language?
     */
    public function create(array $body, ?string $idempotencyKey = null): DataRequest
    {
        $request = Request::post('/data-requests', $body)->once($idempotencyKey);
        return DataRequest::fromJson($this->caller->call($request));
    }

    /**
     * See how far a data request is. One of one's own; with the permission `people:export` also
     * that of somebody else. Refused with 403, 404.
     */
    public function get(string $dataRequestId): DataRequest
    {
        $request = Request::get('/data-requests/' . rawurlencode($dataRequestId));
        return DataRequest::fromJson($this->caller->call($request));
    }

    /**
     * Cancel an erasure. Nothing is erased. Only whoever asked for it can, and only while it cools:
     * 409 `data_request_state` afterwards, and for an export. Refused with 403, 404, 409, 422.
     */
    public function cancel(string $dataRequestId, ?string $idempotencyKey = null): DataRequest
    {
        $request = Request::post('/data-requests/' . rawurlencode($dataRequestId) . '/cancel')
            ->once($idempotencyKey);
        return DataRequest::fromJson($this->caller->call($request));
    }

    /**
     * Fetch one's data. Where the zip file can be fetched for five minutes, by whoever asked and by
     * nobody else. 409 `data_request_not_ready` while it is in the works; 404
     * `data_request_archive_gone` once its seven days are over. It needs a proof of who asks that
     * is not older than ten minutes. Refused with 403, 404, 409.
     */
    public function archive(string $dataRequestId): DataArchive
    {
        $request = Request::get('/data-requests/' . rawurlencode($dataRequestId) . '/archive');
        return DataArchive::fromJson($this->caller->call($request));
    }
}
