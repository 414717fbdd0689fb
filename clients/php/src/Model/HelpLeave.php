<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Days on which somebody need not come, the first and the last included. */
final class HelpLeave
{
    public string $id;
    public string $engagementId;
    public string $from;
    public string $to;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $helpLeave = new self();
        $helpLeave->id = $json['id'];
        $helpLeave->engagementId = $json['engagementId'];
        $helpLeave->from = $json['from'];
        $helpLeave->to = $json['to'];
        return $helpLeave;
    }
}
