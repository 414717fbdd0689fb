<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * When a pass is good, by the clocks of its community. A window belongs to the day on which it
 * begins; when it does not end after it begins, it ends on the next day.
 */
final class PassWindow
{
    /** @var list<string> On which days it begins. */
    public array $days;
    public string $from;
    public string $to;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passWindow = new self();
        $passWindow->days = $json['days'];
        $passWindow->from = $json['from'];
        $passWindow->to = $json['to'];
        return $passWindow;
    }
}
