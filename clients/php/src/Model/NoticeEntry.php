<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A notice, and how it stands for the caller. */
final class NoticeEntry
{
    public Notice $notice;

    /** Whether it stands before the others today. */
    public bool $pinned;

    /** Whether the caller has read it. */
    public bool $read;

    /** How many have read it, for whoever may write notices. */
    public ?int $readers;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $noticeEntry = new self();
        $noticeEntry->notice = Notice::fromJson($json['notice']);
        $noticeEntry->pinned = $json['pinned'];
        $noticeEntry->read = $json['read'];
        $noticeEntry->readers = $json['readers'] ?? null;
        return $noticeEntry;
    }
}
