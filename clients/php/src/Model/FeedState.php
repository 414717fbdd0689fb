<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How many notifications are unread, at which place of the feed. */
final class FeedState
{
    public string $epoch;
    public int $seq;
    public int $unread;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $state = new self();
        $state->epoch = $json['epoch'];
        $state->seq = $json['seq'];
        $state->unread = $json['unread'];
        return $state;
    }
}
