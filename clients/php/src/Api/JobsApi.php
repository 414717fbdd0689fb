<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Bytes;
use Gatehouse\Client\Model\JobStatus;
use Gatehouse\Client\Model\Page;

/** What takes longer than a request may. */
final class JobsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List one's jobs. What the caller has started in the community that takes longer than a
     * request may, the newest first. A job is forgotten a week after it has ended.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<JobStatus>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/jobs', $query, [JobStatus::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, JobStatus>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/jobs', $query, [JobStatus::class, 'fromJson']);
    }

    /**
     * See how far a job is. A job of one's own; sockets hear of its progress as `job`, so that
     * nobody need ask again and again. Refused with 403, 404.
     */
    public function get(string $jobId): JobStatus
    {
        $request = Request::get('/jobs/' . rawurlencode($jobId));
        return JobStatus::fromJson($this->caller->call($request));
    }

    /**
     * Cancel a job. It ends at once, and nothing of it is kept. One that has ended already answers
     * 409 `job_ended`. Refused with 403, 404, 409, 422.
     */
    public function cancel(string $jobId, ?string $idempotencyKey = null): JobStatus
    {
        $request = Request::post('/jobs/' . rawurlencode($jobId) . '/cancel')
            ->once($idempotencyKey);
        return JobStatus::fromJson($this->caller->call($request));
    }

    /**
     * Fetch what a job has made. For as long as the job is not forgotten, and its owner may still
     * see what is in it: otherwise 403. Refused with 403, 404.
     */
    public function file(string $jobId): Bytes
    {
        $request = Request::get('/jobs/' . rawurlencode($jobId) . '/file');
        return Bytes::of($this->caller->fetch($request));
    }
}
