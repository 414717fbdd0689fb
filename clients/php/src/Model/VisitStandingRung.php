<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The rung that has begun last, counted from 0, and when it ends. */
final class VisitStandingRung
{
    /** Its place on the ladder. */
    public int $index;

    /** One of `household`, `contacts`, `guard`, `manager`. */
    public string $kind;
    public \DateTimeImmutable $endsAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitStandingRung = new self();
        $visitStandingRung->index = $json['index'];
        $visitStandingRung->kind = $json['kind'];
        $visitStandingRung->endsAt = new \DateTimeImmutable($json['endsAt']);
        return $visitStandingRung;
    }
}
