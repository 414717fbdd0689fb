<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One visitor's one coming. */
final class Visit
{
    public string $id;
    public string $communityId;
    public Unit $unit;
    public Visitor $visitor;

    /** One of `guest`, `delivery`, `cab`, `service`. */
    public string $kind;

    /** Anything the resident should know. */
    public ?string $note;

    /** How many people come; absent for one. */
    public ?int $partySize;

    /**
     * Of which coming of one person to several homes this is part: `listVisits` finds the others by
     * it.
     */
    public ?string $tourId;

    /** How many of a party are inside, while somebody is. */
    public ?int $insideCount;

    /** One of `requested`, `approved`, `denied`, `expired`, `inside`, `left`. */
    public string $state;

    /** The pass by which the visitor came in; absent where a home was asked. */
    public ?string $passId;
    public Actor $requestedBy;
    public ?RealActor $requestedByActor;
    public \DateTimeImmutable $requestedAt;

    /** When the last rung of the ladder ends. */
    public \DateTimeImmutable $answerBy;

    /** @var list<VisitRung>|null Who is asked one after the other, while somebody is. */
    public ?array $ladder;
    public ?VisitStandingRung $rung;
    public ?Actor $answeredBy;
    public ?RealActor $answeredByActor;
    public ?\DateTimeImmutable $answeredAt;

    /**
     * On whose word it was decided: of somebody who lives there, who may have said so before
     * (`standing`, or with a `pass`), or of somebody at the gate. One of `resident`, `standing`,
     * `pass`, `guard`.
     */
    public ?string $decidedVia;

    /** Why the gate decided so. */
    public ?string $reason;

    /** One of `come-up`, `leave-at-gate`. */
    public ?string $instruction;
    public ?\DateTimeImmutable $approvedUntil;
    public ?\DateTimeImmutable $withdrawnAt;
    public ?Actor $withdrawnBy;
    public ?RealActor $withdrawnByActor;
    public ?\DateTimeImmutable $disputedAt;
    public ?Actor $disputedBy;
    public ?RealActor $disputedByActor;

    /**
     * How it is known that the visitor has left; `assumed` when nobody saw it, then `checkedOutAt`
     * is absent; `parcel` when they left at the gate what they brought. One of `seen`, `assumed`,
     * `parcel`.
     */
    public ?string $leftHow;
    public ?\DateTimeImmutable $photoAt;
    public ?\DateTimeImmutable $checkedInAt;
    public ?RealActor $checkedInByActor;
    public ?\DateTimeImmutable $checkedOutAt;
    public ?Actor $checkedInBy;
    public ?Actor $checkedOutBy;

    /** When the approval ended unused; the state is `expired` then. */
    public ?\DateTimeImmutable $lapsedAt;
    public ?RealActor $checkedOutByActor;

    /** The guard who said that the visitor did not come in; absent when time ended it. */
    public ?Actor $lapsedBy;
    public ?RealActor $lapsedByActor;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visit = new self();
        $visit->id = $json['id'];
        $visit->communityId = $json['communityId'];
        $visit->unit = Unit::fromJson($json['unit']);
        $visit->visitor = Visitor::fromJson($json['visitor']);
        $visit->kind = $json['kind'];
        $visit->note = $json['note'] ?? null;
        $visit->partySize = $json['partySize'] ?? null;
        $visit->tourId = $json['tourId'] ?? null;
        $visit->insideCount = $json['insideCount'] ?? null;
        $visit->state = $json['state'];
        $visit->passId = $json['passId'] ?? null;
        $visit->requestedBy = Actor::fromJson($json['requestedBy']);
        $visit->requestedByActor = isset($json['requestedByActor'])
            ? RealActor::fromJson($json['requestedByActor'])
            : null;
        $visit->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $visit->answerBy = new \DateTimeImmutable($json['answerBy']);
        $visit->ladder = isset($json['ladder'])
            ? array_map([VisitRung::class, 'fromJson'], $json['ladder'])
            : null;
        $visit->rung = isset($json['rung'])
            ? VisitStandingRung::fromJson($json['rung'])
            : null;
        $visit->answeredBy = isset($json['answeredBy'])
            ? Actor::fromJson($json['answeredBy'])
            : null;
        $visit->answeredByActor = isset($json['answeredByActor'])
            ? RealActor::fromJson($json['answeredByActor'])
            : null;
        $visit->answeredAt = Instant::read($json['answeredAt'] ?? null);
        $visit->decidedVia = $json['decidedVia'] ?? null;
        $visit->reason = $json['reason'] ?? null;
        $visit->instruction = $json['instruction'] ?? null;
        $visit->approvedUntil = Instant::read($json['approvedUntil'] ?? null);
        $visit->withdrawnAt = Instant::read($json['withdrawnAt'] ?? null);
        $visit->withdrawnBy = isset($json['withdrawnBy'])
            ? Actor::fromJson($json['withdrawnBy'])
            : null;
        $visit->withdrawnByActor = isset($json['withdrawnByActor'])
            ? RealActor::fromJson($json['withdrawnByActor'])
            : null;
        $visit->disputedAt = Instant::read($json['disputedAt'] ?? null);
        $visit->disputedBy = isset($json['disputedBy'])
            ? Actor::fromJson($json['disputedBy'])
            : null;
        $visit->disputedByActor = isset($json['disputedByActor'])
            ? RealActor::fromJson($json['disputedByActor'])
            : null;
        $visit->leftHow = $json['leftHow'] ?? null;
        $visit->photoAt = Instant::read($json['photoAt'] ?? null);
        $visit->checkedInAt = Instant::read($json['checkedInAt'] ?? null);
        $visit->checkedInByActor = isset($json['checkedInByActor'])
            ? RealActor::fromJson($json['checkedInByActor'])
            : null;
        $visit->checkedOutAt = Instant::read($json['checkedOutAt'] ?? null);
        $visit->checkedInBy = isset($json['checkedInBy'])
            ? Actor::fromJson($json['checkedInBy'])
            : null;
        $visit->checkedOutBy = isset($json['checkedOutBy'])
            ? Actor::fromJson($json['checkedOutBy'])
            : null;
        $visit->lapsedAt = Instant::read($json['lapsedAt'] ?? null);
        $visit->checkedOutByActor = isset($json['checkedOutByActor'])
            ? RealActor::fromJson($json['checkedOutByActor'])
            : null;
        $visit->lapsedBy = isset($json['lapsedBy'])
            ? Actor::fromJson($json['lapsedBy'])
            : null;
        $visit->lapsedByActor = isset($json['lapsedByActor'])
            ? RealActor::fromJson($json['lapsedByActor'])
            : null;
        return $visit;
    }
}
