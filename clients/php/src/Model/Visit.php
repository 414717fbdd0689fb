<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One visitor's one coming. */
final class Visit
{
    public string $id;
    public string $communityId;
    public Unit $unit;

    /** @var array{name: string, phone?: string, company?: string, vehicle?: string} */
    public array $visitor;

    /** `guest`, `delivery`, `cab` or `service` */
    public string $kind;
    public ?string $note;

    /** `requested`, `approved`, `denied`, `expired`, `inside` or `left` */
    public string $state;
    public ?Actor $requestedBy;

    /** Here and below: who really did it, when it was somebody in the name of the account. */
    public ?Actor $requestedByActor;
    public \DateTimeImmutable $requestedAt;

    /** Until when the residents may answer. */
    public \DateTimeImmutable $answerBy;
    public ?Actor $answeredBy;
    public ?Actor $answeredByActor;
    public ?\DateTimeImmutable $answeredAt;

    /** Since when there is a photo; null without one. */
    public ?\DateTimeImmutable $photoAt;
    public ?\DateTimeImmutable $checkedInAt;
    public ?Actor $checkedInByActor;
    public ?\DateTimeImmutable $checkedOutAt;
    public ?Actor $checkedOutByActor;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visit = new self();
        $visit->id = $json['id'];
        $visit->communityId = $json['communityId'];
        $visit->unit = Unit::fromJson($json['unit']);
        $visit->visitor = $json['visitor'];
        $visit->kind = $json['kind'];
        $visit->note = $json['note'] ?? null;
        $visit->state = $json['state'];
        $visit->requestedBy = Actor::fromJson($json['requestedBy']);
        $visit->requestedByActor = Actor::fromJson($json['requestedByActor'] ?? null);
        $visit->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $visit->answerBy = new \DateTimeImmutable($json['answerBy']);
        $visit->answeredBy = Actor::fromJson($json['answeredBy'] ?? null);
        $visit->answeredByActor = Actor::fromJson($json['answeredByActor'] ?? null);
        $visit->answeredAt = Instant::read($json['answeredAt'] ?? null);
        $visit->photoAt = Instant::read($json['photoAt'] ?? null);
        $visit->checkedInAt = Instant::read($json['checkedInAt'] ?? null);
        $visit->checkedInByActor = Actor::fromJson($json['checkedInByActor'] ?? null);
        $visit->checkedOutAt = Instant::read($json['checkedOutAt'] ?? null);
        $visit->checkedOutByActor = Actor::fromJson($json['checkedOutByActor'] ?? null);
        return $visit;
    }
}
