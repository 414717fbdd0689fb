<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The visits of some days, counted. */
final class VisitReport
{
    public string $communityId;

    /** Whose hours and days these are, as an IANA name. */
    public string $timeZone;
    public string $from;
    public string $to;

    /** How many visits were asked for. */
    public int $visits;

    /**
     * @var list<VisitsOfHour> How many in each hour of the day, over all the days; always 24, from
     *     0 on.
     */
    public array $byHour;

    /** @var list<VisitsOfDay> How many on each day, in order, also on days without any. */
    public array $byDay;
    public Answers $answers;
    public ResponseTime $responseTime;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitReport = new self();
        $visitReport->communityId = $json['communityId'];
        $visitReport->timeZone = $json['timeZone'];
        $visitReport->from = $json['from'];
        $visitReport->to = $json['to'];
        $visitReport->visits = $json['visits'];
        $visitReport->byHour = array_map([VisitsOfHour::class, 'fromJson'], $json['byHour']);
        $visitReport->byDay = array_map([VisitsOfDay::class, 'fromJson'], $json['byDay']);
        $visitReport->answers = Answers::fromJson($json['answers']);
        $visitReport->responseTime = ResponseTime::fromJson($json['responseTime']);
        return $visitReport;
    }
}
