<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How many are unread, at which place of the feed. */
final class UnreadCount
{
    /** The feed's epoch. */
    public string $epoch;

    /** The place of the newest notification. */
    public int $seq;

    /** How many are unread. */
    public int $unread;

    /**
     * Raised with every change of the feed, marks too: of two counts, the one with the higher
     * revision is newer, and of those with one revision the one with the higher `seq`.
     */
    public ?int $revision;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $unreadCount = new self();
        $unreadCount->epoch = $json['epoch'];
        $unreadCount->seq = $json['seq'];
        $unreadCount->unread = $json['unread'];
        $unreadCount->revision = $json['revision'] ?? null;
        return $unreadCount;
    }
}
