<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The visits of some days, counted. */
final class VisitReport
{
    public string $communityId;

    /** Whose hours and days these are, as an IANA name. */
    public string $timeZone;

    /** The first day, such as `2026-11-21`. */
    public string $from;

    /** The last day, such as `2026-11-21`. */
    public string $to;

    /** How many visits were asked for. */
    public int $visits;

    /** @var list<array{hour: int, visits: int}> always 24, over all the days */
    public array $byHour;

    /** @var list<array{day: string, visits: int}> in order, also days without any */
    public array $byDay;

    /** @var array{approved: int, denied: int, expired: int, waiting: int} */
    public array $answers;

    /** @var array<string, mixed> answered, medianSeconds, p90Seconds (both absent without any), buckets */
    public array $responseTime;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $report = new self();
        $report->communityId = $json['communityId'];
        $report->timeZone = $json['timeZone'];
        $report->from = $json['from'];
        $report->to = $json['to'];
        $report->visits = $json['visits'];
        $report->byHour = $json['byHour'];
        $report->byDay = $json['byDay'];
        $report->answers = $json['answers'];
        $report->responseTime = $json['responseTime'];
        return $report;
    }
}
