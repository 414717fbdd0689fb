<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * That somebody asks to live in a unit. `decidedAt` is when it was decided or ended otherwise,
 * `decidedBy` who decided, if anybody did.
 */
final class JoinRequest
{
    public string $id;
    public string $communityId;
    public Unit $unit;
    public Actor $applicant;

    /** One of `tenant`, `family`. */
    public string $kind;
    public ?string $note;

    /** One of `pending`, `approved`, `refused`, `withdrawn`, `expired`. */
    public string $state;
    public \DateTimeImmutable $requestedAt;
    public \DateTimeImmutable $expiresAt;
    public ?\DateTimeImmutable $decidedAt;
    public ?Actor $decidedBy;
    public ?string $reason;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $joinRequest = new self();
        $joinRequest->id = $json['id'];
        $joinRequest->communityId = $json['communityId'];
        $joinRequest->unit = Unit::fromJson($json['unit']);
        $joinRequest->applicant = Actor::fromJson($json['applicant']);
        $joinRequest->kind = $json['kind'];
        $joinRequest->note = $json['note'] ?? null;
        $joinRequest->state = $json['state'];
        $joinRequest->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $joinRequest->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        $joinRequest->decidedAt = Instant::read($json['decidedAt'] ?? null);
        $joinRequest->decidedBy = isset($json['decidedBy'])
            ? Actor::fromJson($json['decidedBy'])
            : null;
        $joinRequest->reason = $json['reason'] ?? null;
        return $joinRequest;
    }
}
