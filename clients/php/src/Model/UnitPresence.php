<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who of a unit is online. */
final class UnitPresence
{
    public string $unitId;

    /** Whether at least one of the residents is. */
    public bool $online;

    /** @var list<ResidentPresence> All who live there now. */
    public array $residents;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $unitPresence = new self();
        $unitPresence->unitId = $json['unitId'];
        $unitPresence->online = $json['online'];
        $unitPresence->residents = array_map([ResidentPresence::class, 'fromJson'], $json['residents']);
        return $unitPresence;
    }
}
