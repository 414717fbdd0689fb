<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** One thing told to the signed-in user. */
final class Notification
{
    public string $id;

    /** Its place in the feed, from 1 on without gaps. */
    public int $seq;

    /** `visit-requested` or `visit-answered`; there will be others. */
    public string $kind;
    public string $communityId;
    public string $title;
    public string $body;

    /** `normal` or `urgent` */
    public string $urgency;

    /** @var array<string, mixed> depends on the kind; has `visitId` for both of the above */
    public array $data;
    public \DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $readAt;
    public ?\DateTimeImmutable $archivedAt;

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
        return $notification;
    }
}
