<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\JobStatus;
use Gatehouse\Client\Model\VisitReport;

/** What happened, counted. */
final class ReportsApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Count visits and answers. The visits that were asked for on these days: how many in which
     * hour and on which day, what came of them, and how long residents took to answer. Days begin
     * and end at midnight in the community's time zone. Counted at this moment, exactly. Refused
     * with 403.
     *
     * @param array<string, mixed> $query from, to
     */
    public function visits(array $query = []): VisitReport
    {
        $request = Request::get('/reports/visits', $query);
        return VisitReport::fromJson($this->caller->call($request));
    }

    /**
     * Have the visits of some days written to a file. A job that writes each visit that was asked
     * for on these days, the first first: who came to whom, when, and what came of it. Telephone
     * numbers, number plates and notes are left out. Whoever asks must be allowed to see visits too
     * (`visits:read`). Times are those of the community's clocks. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body from?, to?, format, language?
     */
    public function export(array $body, ?string $idempotencyKey = null): JobStatus
    {
        $request = Request::post('/reports/visits', $body)->once($idempotencyKey);
        return JobStatus::fromJson($this->caller->call($request));
    }
}
