<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That somebody is not let in. */
final class Block
{
    public string $id;
    public string $communityId;

    /** One of `phone`, `plate`, `name`. */
    public string $of;

    /** As it was entered. */
    public string $value;

    /** Why. */
    public string $reason;
    public \DateTimeImmutable $until;

    /** One of `active`, `lifting`, `lifted`, `ended`. */
    public string $state;
    public Actor $addedBy;
    public \DateTimeImmutable $addedAt;
    public ?Actor $liftAskedBy;
    public ?Actor $liftedBy;
    public ?\DateTimeImmutable $liftedAt;

    /** What was said against it last. */
    public ?string $appeal;
    public ?\DateTimeImmutable $appealedAt;

    /** When they were refused last. */
    public ?\DateTimeImmutable $attemptedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $block = new self();
        $block->id = $json['id'];
        $block->communityId = $json['communityId'];
        $block->of = $json['of'];
        $block->value = $json['value'];
        $block->reason = $json['reason'];
        $block->until = new \DateTimeImmutable($json['until']);
        $block->state = $json['state'];
        $block->addedBy = Actor::fromJson($json['addedBy']);
        $block->addedAt = new \DateTimeImmutable($json['addedAt']);
        $block->liftAskedBy = isset($json['liftAskedBy'])
            ? Actor::fromJson($json['liftAskedBy'])
            : null;
        $block->liftedBy = isset($json['liftedBy'])
            ? Actor::fromJson($json['liftedBy'])
            : null;
        $block->liftedAt = Instant::read($json['liftedAt'] ?? null);
        $block->appeal = $json['appeal'] ?? null;
        $block->appealedAt = Instant::read($json['appealedAt'] ?? null);
        $block->attemptedAt = Instant::read($json['attemptedAt'] ?? null);
        return $block;
    }
}
