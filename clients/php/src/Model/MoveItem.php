<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something to be seen to, and who has ticked it off when. */
final class MoveItem
{
    /** Its number. */
    public int $item;

    /** What is to be seen to. */
    public string $label;
    public ?\DateTimeImmutable $tickedAt;
    public ?Actor $tickedBy;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $moveItem = new self();
        $moveItem->item = $json['item'];
        $moveItem->label = $json['label'];
        $moveItem->tickedAt = Instant::read($json['tickedAt'] ?? null);
        $moveItem->tickedBy = isset($json['tickedBy'])
            ? Actor::fromJson($json['tickedBy'])
            : null;
        return $moveItem;
    }
}
