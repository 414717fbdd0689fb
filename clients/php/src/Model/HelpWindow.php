<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * On which days of the week somebody is awaited, from when to when. It belongs to the day on which
 * it begins.
 */
final class HelpWindow
{
    /** @var list<int> 1 is Monday, 7 is Sunday. */
    public array $days;
    public string $from;

    /** Until when; at or before `from`, it is on the next day. */
    public string $to;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $helpWindow = new self();
        $helpWindow->days = $json['days'];
        $helpWindow->from = $json['from'];
        $helpWindow->to = $json['to'];
        return $helpWindow;
    }
}
