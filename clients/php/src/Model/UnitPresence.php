<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who of a unit is online. */
final class UnitPresence
{
    public string $unitId;

    /** Whether at least one of the residents is. */
    public bool $online;

    /** @var list<ResidentPresence> all who live there now */
    public array $residents;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $presence = new self();
        $presence->unitId = $json['unitId'];
        $presence->online = $json['online'];
        $presence->residents = array_map([ResidentPresence::class, 'fromJson'], $json['residents']);
        return $presence;
    }
}
