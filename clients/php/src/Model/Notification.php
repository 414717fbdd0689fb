<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One thing told to one user. */
final class Notification
{
    public string $id;

    /**
     * Its place in the user's feed; 1 is the first. Places are given without gaps; those of
     * notifications that their reader may no longer see are left out.
     */
    public int $seq;

    /**
     * What it is about. Further kinds may come; title and body say it all. One of `alert-answered`,
     * `alert-closed`, `alert-escalated`, `alert-raised`, `blocked-attempt`, `data-request-done`,
     * `erasure-due`, `file-infected`, `help-came`, `join-decided`, `join-requested`,
     * `move-decided`, `move-failed`, `move-requested`, `notice`, `overstay`, `parcel-received`,
     * `parcel-reminder`, `pass-decided`, `pass-requested`, `pass-used`, `resident-added`,
     * `shift-changed`, `visit-answered`, `visit-escalated`, `visit-lapsed`, `visit-requested`.
     */
    public string $kind;
    public string $communityId;

    /** One line, in the user's language. */
    public string $title;

    /** The rest, in the user's language. */
    public string $body;

    /** Whether it may wait. One of `normal`, `urgent`. */
    public string $urgency;

    /**
     * @var array<string, mixed> What the page that it opens needs; depends on the kind, as
     *     `VisitRequestedData` says of `visit-requested` and so on. A kind that is new carries
     *     something else, and what was told before its kind was described may lack some of it.
     */
    public array $data;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $readAt;
    public ?\DateTimeImmutable $archivedAt;
    public Timeline $timeline;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $notification = new self();
        $notification->id = $json['id'];
        $notification->seq = $json['seq'];
        $notification->kind = $json['kind'];
        $notification->communityId = $json['communityId'];
        $notification->title = $json['title'];
        $notification->body = $json['body'];
        $notification->urgency = $json['urgency'];
        $notification->data = $json['data'];
        $notification->createdAt = new \DateTimeImmutable($json['createdAt']);
        $notification->readAt = Instant::read($json['readAt'] ?? null);
        $notification->archivedAt = Instant::read($json['archivedAt'] ?? null);
        $notification->timeline = Timeline::fromJson($json['timeline']);
        return $notification;
    }
}
