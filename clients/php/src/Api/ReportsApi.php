<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
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
     * @param string|null $from the first day, such as `2026-11-21`, by the clocks of the community
     * @param string|null $to the last day, likewise
     */
    public function visits(?string $from = null, ?string $to = null): VisitReport
    {
        $request = Request::get('/reports/visits', ['from' => $from, 'to' => $to]);
        return VisitReport::fromJson($this->caller->call($request));
    }
}
