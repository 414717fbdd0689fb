<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That somebody works for a unit. */
final class Engagement
{
    public string $id;
    public string $communityId;
    public DailyHelp $help;
    public Unit $unit;

    /** @var list<HelpWindow> */
    public array $windows;
    public string $from;

    /** The last day; absent while no end is known. */
    public ?string $to;

    /** @var list<HelpLeave> Those that are not over, the earliest first. */
    public array $leaves;
    public \DateTimeImmutable $addedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $engagement = new self();
        $engagement->id = $json['id'];
        $engagement->communityId = $json['communityId'];
        $engagement->help = DailyHelp::fromJson($json['help']);
        $engagement->unit = Unit::fromJson($json['unit']);
        $engagement->windows = array_map([HelpWindow::class, 'fromJson'], $json['windows']);
        $engagement->from = $json['from'];
        $engagement->to = $json['to'] ?? null;
        $engagement->leaves = array_map([HelpLeave::class, 'fromJson'], $json['leaves']);
        $engagement->addedAt = new \DateTimeImmutable($json['addedAt']);
        return $engagement;
    }
}
