<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who lives in a unit now. */
final class Household
{
    public Unit $unit;

    /** @var list<Residency> The primary contact first. */
    public array $residencies;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $household = new self();
        $household->unit = Unit::fromJson($json['unit']);
        $household->residencies = array_map([Residency::class, 'fromJson'], $json['residencies']);
        return $household;
    }
}
