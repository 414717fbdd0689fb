<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Permission to come that was given ahead. */
final class Pass
{
    public string $id;
    public string $communityId;

    /** @var list<Unit> The units to which they may come. */
    public array $units;

    /** One of `single`, `recurring`, `staff`, `vehicle`, `party`. */
    public string $kind;

    /** One of `pending`, `active`, `used-up`, `expired`, `revoked`, `refused`. */
    public string $state;
    public PassVisitor $visitor;
    public \DateTimeImmutable $validFrom;

    /** The first moment at which it is not good any more. */
    public \DateTimeImmutable $validTo;

    /** @var list<PassWindow> */
    public array $windows;
    public ?int $maxUses;

    /** How many have come in with it. */
    public int $uses;

    /** What whoever comes says at the gate; six digits. */
    public string $code;

    /** Whether what they bring is to be left at the gate. */
    public bool $leaveAtGate;

    /** @var list<string> */
    public array $guests;
    public Actor $issuedBy;
    public \DateTimeImmutable $issuedAt;
    public ?\DateTimeImmutable $endedAt;

    /** Who revoked or refused it; absent when it ended by itself. */
    public ?Actor $revokedBy;

    /** Why it was refused. */
    public ?string $reason;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $pass = new self();
        $pass->id = $json['id'];
        $pass->communityId = $json['communityId'];
        $pass->units = array_map([Unit::class, 'fromJson'], $json['units']);
        $pass->kind = $json['kind'];
        $pass->state = $json['state'];
        $pass->visitor = PassVisitor::fromJson($json['visitor']);
        $pass->validFrom = new \DateTimeImmutable($json['validFrom']);
        $pass->validTo = new \DateTimeImmutable($json['validTo']);
        $pass->windows = array_map([PassWindow::class, 'fromJson'], $json['windows']);
        $pass->maxUses = $json['maxUses'] ?? null;
        $pass->uses = $json['uses'];
        $pass->code = $json['code'];
        $pass->leaveAtGate = $json['leaveAtGate'];
        $pass->guests = $json['guests'];
        $pass->issuedBy = Actor::fromJson($json['issuedBy']);
        $pass->issuedAt = new \DateTimeImmutable($json['issuedAt']);
        $pass->endedAt = Instant::read($json['endedAt'] ?? null);
        $pass->revokedBy = isset($json['revokedBy'])
            ? Actor::fromJson($json['revokedBy'])
            : null;
        $pass->reason = $json['reason'] ?? null;
        return $pass;
    }
}
