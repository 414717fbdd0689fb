<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * That somebody moves in or out. `at` is when it is done by itself, `residencyId` what ends or
 * begins with it; `decidedBy` approved or refused it, `endedBy` made it done, refused or cancelled,
 * if it was not done by itself.
 */
final class Move
{
    public string $id;
    public string $communityId;
    public Unit $unit;
    public MovePerson $person;

    /** One of `in`, `out`. */
    public string $direction;

    /** One of `owner`, `tenant`, `family`. */
    public ?string $kind;
    public ?string $residencyId;

    /** One of `requested`, `approved`, `done`, `refused`, `cancelled`. */
    public string $state;
    public string $day;
    public \DateTimeImmutable $at;

    /** @var array{from: string, to: string}|null When the lift is theirs, once it is approved. */
    public ?array $lift;
    public ?string $note;

    /** @var list<MoveItem> What is to be seen to, in its order. */
    public array $checklist;
    public \DateTimeImmutable $requestedAt;
    public Actor $requestedBy;
    public ?\DateTimeImmutable $decidedAt;
    public ?Actor $decidedBy;
    public ?string $reason;
    public ?\DateTimeImmutable $endedAt;
    public ?Actor $endedBy;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $move = new self();
        $move->id = $json['id'];
        $move->communityId = $json['communityId'];
        $move->unit = Unit::fromJson($json['unit']);
        $move->person = MovePerson::fromJson($json['person']);
        $move->direction = $json['direction'];
        $move->kind = $json['kind'] ?? null;
        $move->residencyId = $json['residencyId'] ?? null;
        $move->state = $json['state'];
        $move->day = $json['day'];
        $move->at = new \DateTimeImmutable($json['at']);
        $move->lift = $json['lift'] ?? null;
        $move->note = $json['note'] ?? null;
        $move->checklist = array_map([MoveItem::class, 'fromJson'], $json['checklist']);
        $move->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $move->requestedBy = Actor::fromJson($json['requestedBy']);
        $move->decidedAt = Instant::read($json['decidedAt'] ?? null);
        $move->decidedBy = isset($json['decidedBy'])
            ? Actor::fromJson($json['decidedBy'])
            : null;
        $move->reason = $json['reason'] ?? null;
        $move->endedAt = Instant::read($json['endedAt'] ?? null);
        $move->endedBy = isset($json['endedBy'])
            ? Actor::fromJson($json['endedBy'])
            : null;
        return $move;
    }
}
