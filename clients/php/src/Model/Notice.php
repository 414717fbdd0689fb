<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What the management tells its community. */
final class Notice
{
    public string $id;
    public string $communityId;
    public string $title;
    public string $body;
    public ?string $pinnedUntil;
    public Actor $author;
    public \DateTimeImmutable $publishedAt;
    public ?\DateTimeImmutable $editedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $notice = new self();
        $notice->id = $json['id'];
        $notice->communityId = $json['communityId'];
        $notice->title = $json['title'];
        $notice->body = $json['body'];
        $notice->pinnedUntil = $json['pinnedUntil'] ?? null;
        $notice->author = Actor::fromJson($json['author']);
        $notice->publishedAt = new \DateTimeImmutable($json['publishedAt']);
        $notice->editedAt = Instant::read($json['editedAt'] ?? null);
        return $notice;
    }
}
