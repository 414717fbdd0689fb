<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who is asked, and for how long. */
final class VisitRung
{
    /** One of `household`, `contacts`, `guard`, `manager`. */
    public string $kind;

    /** For how many seconds. */
    public float $seconds;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitRung = new self();
        $visitRung->kind = $json['kind'];
        $visitRung->seconds = (float) $json['seconds'];
        return $visitRung;
    }
}
