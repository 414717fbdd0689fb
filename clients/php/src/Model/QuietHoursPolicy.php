<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** When nobody is woken by what can wait, by the community's clocks. */
final class QuietHoursPolicy
{
    /** Whether there are any. */
    public bool $enabled;
    public string $from;
    public string $to;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $quietHoursPolicy = new self();
        $quietHoursPolicy->enabled = $json['enabled'];
        $quietHoursPolicy->from = $json['from'];
        $quietHoursPolicy->to = $json['to'];
        return $quietHoursPolicy;
    }
}
