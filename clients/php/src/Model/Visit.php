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

    /** One of `requested`, `approved`, `denied`, `expired`, `inside`, `left`. */
    public string $state;
    public Actor $requestedBy;
    public ?RealActor $requestedByActor;
    public \DateTimeImmutable $requestedAt;
    public \DateTimeImmutable $answerBy;
    public ?Actor $answeredBy;
    public ?RealActor $answeredByActor;
    public ?\DateTimeImmutable $answeredAt;
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
        $visit->state = $json['state'];
        $visit->requestedBy = Actor::fromJson($json['requestedBy']);
        $visit->requestedByActor = isset($json['requestedByActor'])
            ? RealActor::fromJson($json['requestedByActor'])
            : null;
        $visit->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $visit->answerBy = new \DateTimeImmutable($json['answerBy']);
        $visit->answeredBy = isset($json['answeredBy'])
            ? Actor::fromJson($json['answeredBy'])
            : null;
        $visit->answeredByActor = isset($json['answeredByActor'])
            ? RealActor::fromJson($json['answeredByActor'])
            : null;
        $visit->answeredAt = Instant::read($json['answeredAt'] ?? null);
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
