<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is needed at a gate without a network, or what of it is another. */
final class GateSnapshot
{
    /** Whether it is all; what the device had is to be forgotten then. */
    public bool $full;
    public string $cursor;
    public \DateTimeImmutable $serverTime;
    public \DateTimeImmutable $until;

    /** The clocks of the community. */
    public string $timeZone;

    /**
     * @var list<ClockOffset> How far its clocks are ahead of UTC, for 400 days; always all of them.
     */
    public array $offsets;

    /** @var list<SigningKey> By which signed codes are believed; always all of them. */
    public array $keys;

    /** By which lookups are made: 32 bytes in Base64url. */
    public string $lookupKey;

    /**
     * Whether there is more than a device is given, of anything; what it does not find it has to
     * ask for.
     */
    public bool $truncated;

    /** @var list<SnapshotPass> Passes that are not revoked or refused. */
    public array $passes;

    /** @var list<SnapshotRevocation> Passes that are. */
    public array $revocations;

    /** @var list<SnapshotHelp> Who works for homes. */
    public array $help;

    /** @var list<SnapshotVehicle> Vehicles of units. */
    public array $vehicles;

    /** @var list<SnapshotBlock> Who is not let in. */
    public array $blocks;

    /** @var list<SnapshotUnit> All units. */
    public array $units;

    /** @var list<SnapshotGate> All gates. */
    public array $gates;

    /** @var list<SnapshotInside> Who is inside. */
    public array $inside;

    /** @var list<SnapshotShift> Who works at the gates. */
    public array $shifts;

    /** @var list<SnapshotRemoval> What is not there any more; none when it is all. */
    public array $removed;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateSnapshot = new self();
        $gateSnapshot->full = $json['full'];
        $gateSnapshot->cursor = $json['cursor'];
        $gateSnapshot->serverTime = new \DateTimeImmutable($json['serverTime']);
        $gateSnapshot->until = new \DateTimeImmutable($json['until']);
        $gateSnapshot->timeZone = $json['timeZone'];
        $gateSnapshot->offsets = array_map([ClockOffset::class, 'fromJson'], $json['offsets']);
        $gateSnapshot->keys = array_map([SigningKey::class, 'fromJson'], $json['keys']);
        $gateSnapshot->lookupKey = $json['lookupKey'];
        $gateSnapshot->truncated = $json['truncated'];
        $gateSnapshot->passes = array_map([SnapshotPass::class, 'fromJson'], $json['passes']);
        $gateSnapshot->revocations = array_map([SnapshotRevocation::class, 'fromJson'], $json['revocations']);
        $gateSnapshot->help = array_map([SnapshotHelp::class, 'fromJson'], $json['help']);
        $gateSnapshot->vehicles = array_map([SnapshotVehicle::class, 'fromJson'], $json['vehicles']);
        $gateSnapshot->blocks = array_map([SnapshotBlock::class, 'fromJson'], $json['blocks']);
        $gateSnapshot->units = array_map([SnapshotUnit::class, 'fromJson'], $json['units']);
        $gateSnapshot->gates = array_map([SnapshotGate::class, 'fromJson'], $json['gates']);
        $gateSnapshot->inside = array_map([SnapshotInside::class, 'fromJson'], $json['inside']);
        $gateSnapshot->shifts = array_map([SnapshotShift::class, 'fromJson'], $json['shifts']);
        $gateSnapshot->removed = array_map([SnapshotRemoval::class, 'fromJson'], $json['removed']);
        return $gateSnapshot;
    }
}
