<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * A pass of the next 48 hours that is not revoked: also one that is used up, one that is to be
 * approved, and one that was changed and is good later, whose code of before may still be shown. It
 * is good while its `state` is `active` alone.
 */
final class SnapshotPass
{
    public string $id;

    /** How often it was changed. */
    public int $revision;

    /** One of `single`, `recurring`, `staff`, `vehicle`, `party`. */
    public string $kind;

    /** One of `pending`, `active`, `used-up`, `expired`, `revoked`, `refused`. */
    public string $state;
    public string $code;

    /** Who comes. */
    public string $name;

    /** For whom they come. */
    public ?string $company;

    /** As it is written on their vehicle. */
    public ?string $plate;
    public ?string $phone;

    /** @var list<string> The units to which they may come; all are in `units`. */
    public array $unitIds;
    public \DateTimeImmutable $validFrom;
    public \DateTimeImmutable $validTo;

    /** @var list<PassWindow>|null When it is good in that time; absent where it always is. */
    public ?array $windows;

    /** Absent where uses are not counted. */
    public ?int $maxUses;

    /** How many have come in by it. */
    public int $uses;

    /** How many may come by one use. */
    public int $peopleAtOnce;

    /** Present where what is brought stays at the gate. */
    public ?bool $leaveAtGate;

    /** @var list<string>|null Who is invited, where somebody has said so. */
    public ?array $guests;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotPass = new self();
        $snapshotPass->id = $json['id'];
        $snapshotPass->revision = $json['revision'];
        $snapshotPass->kind = $json['kind'];
        $snapshotPass->state = $json['state'];
        $snapshotPass->code = $json['code'];
        $snapshotPass->name = $json['name'];
        $snapshotPass->company = $json['company'] ?? null;
        $snapshotPass->plate = $json['plate'] ?? null;
        $snapshotPass->phone = $json['phone'] ?? null;
        $snapshotPass->unitIds = $json['unitIds'];
        $snapshotPass->validFrom = new \DateTimeImmutable($json['validFrom']);
        $snapshotPass->validTo = new \DateTimeImmutable($json['validTo']);
        $snapshotPass->windows = isset($json['windows'])
            ? array_map([PassWindow::class, 'fromJson'], $json['windows'])
            : null;
        $snapshotPass->maxUses = $json['maxUses'] ?? null;
        $snapshotPass->uses = $json['uses'];
        $snapshotPass->peopleAtOnce = $json['peopleAtOnce'];
        $snapshotPass->leaveAtGate = $json['leaveAtGate'] ?? null;
        $snapshotPass->guests = $json['guests'] ?? null;
        return $snapshotPass;
    }
}
