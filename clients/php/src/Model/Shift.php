<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * When somebody works. `day`, `starts` and `ends` are by the community's clocks, `from` and `to`
 * the moments that these were when it was assigned.
 */
final class Shift
{
    public string $id;
    public string $communityId;
    public ShiftPerson $person;
    public ?string $gateId;
    public string $day;
    public string $starts;
    public string $ends;
    public \DateTimeImmutable $from;
    public \DateTimeImmutable $to;
    public \DateTimeImmutable $assignedAt;
    public Actor $assignedBy;
    public ?\DateTimeImmutable $clockedInAt;
    public ?\DateTimeImmutable $clockedOutAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $shift = new self();
        $shift->id = $json['id'];
        $shift->communityId = $json['communityId'];
        $shift->person = ShiftPerson::fromJson($json['person']);
        $shift->gateId = $json['gateId'] ?? null;
        $shift->day = $json['day'];
        $shift->starts = $json['starts'];
        $shift->ends = $json['ends'];
        $shift->from = new \DateTimeImmutable($json['from']);
        $shift->to = new \DateTimeImmutable($json['to']);
        $shift->assignedAt = new \DateTimeImmutable($json['assignedAt']);
        $shift->assignedBy = Actor::fromJson($json['assignedBy']);
        $shift->clockedInAt = Instant::read($json['clockedInAt'] ?? null);
        $shift->clockedOutAt = Instant::read($json['clockedOutAt'] ?? null);
        return $shift;
    }
}
