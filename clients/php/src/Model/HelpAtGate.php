<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A helper as a gate sees them. */
final class HelpAtGate
{
    public DailyHelp $help;
    public ?\DateTimeImmutable $insideSince;

    /** @var list<Unit> Which units await them today. */
    public array $dueUnits;

    /** Whether a unit awaits them now, or within half an hour. */
    public bool $mayComeIn;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $helpAtGate = new self();
        $helpAtGate->help = DailyHelp::fromJson($json['help']);
        $helpAtGate->insideSince = Instant::read($json['insideSince'] ?? null);
        $helpAtGate->dueUnits = array_map([Unit::class, 'fromJson'], $json['dueUnits']);
        $helpAtGate->mayComeIn = $json['mayComeIn'];
        return $helpAtGate;
    }
}
