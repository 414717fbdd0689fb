<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something that happened at a gate, as it was written once. */
final class GateEntry
{
    public string $id;
    public string $communityId;
    public ?string $deviceId;

    /** One of `in`, `out`, `refused`. */
    public string $direction;
    public GateSubject $subject;

    /** How many they were. */
    public int $people;
    public string $gateId;
    public ?string $guardId;

    /** When it happened by the clock of the device. */
    public ?\DateTimeImmutable $deviceAt;
    public \DateTimeImmutable $at;

    /** One of `exact`, `corrected`, `uncertain`. */
    public string $timeQuality;
    public \DateTimeImmutable $receivedAt;

    /** Whether the device had no network then. */
    public bool $offline;

    /** What was said of it. */
    public ?string $reason;
    public ?GatePerson $person;

    /**
     * @var list<string> What does not fit, as far as it is known by now, and whether or not it is
     *     settled.
     */
    public array $conflicts;
    public ?string $corrects;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateEntry = new self();
        $gateEntry->id = $json['id'];
        $gateEntry->communityId = $json['communityId'];
        $gateEntry->deviceId = $json['deviceId'] ?? null;
        $gateEntry->direction = $json['direction'];
        $gateEntry->subject = GateSubject::fromJson($json['subject']);
        $gateEntry->people = $json['people'];
        $gateEntry->gateId = $json['gateId'];
        $gateEntry->guardId = $json['guardId'] ?? null;
        $gateEntry->deviceAt = Instant::read($json['deviceAt'] ?? null);
        $gateEntry->at = new \DateTimeImmutable($json['at']);
        $gateEntry->timeQuality = $json['timeQuality'];
        $gateEntry->receivedAt = new \DateTimeImmutable($json['receivedAt']);
        $gateEntry->offline = $json['offline'];
        $gateEntry->reason = $json['reason'] ?? null;
        $gateEntry->person = isset($json['person'])
            ? GatePerson::fromJson($json['person'])
            : null;
        $gateEntry->conflicts = $json['conflicts'];
        $gateEntry->corrects = $json['corrects'] ?? null;
        return $gateEntry;
    }
}
