<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What somebody has uploaded. */
final class File
{
    public string $id;
    public string $communityId;
    public string $purpose;
    public string $name;

    /**
     * Only what is `clean` can be fetched, and linked to. One of `receiving`, `scanning`, `clean`.
     */
    public string $state;

    /** How long what is kept is; a picture may have become shorter. */
    public ?int $bytes;
    public ?string $sha256;

    /**
     * One of `image/jpeg`, `image/png`, `image/webp`, `application/pdf`, `text/plain`, `text/csv`,
     * `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
     * `application/vnd.openxmlformats-officedocument.wordprocessingml.document`, `video/mp4`.
     */
    public ?string $mediaType;
    public Actor $uploader;

    /** Whether something is linked to it, so that it stays. */
    public bool $linked;
    public \DateTimeImmutable $createdAt;

    /** When it goes, unless something is linked to it until then. */
    public ?\DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $file = new self();
        $file->id = $json['id'];
        $file->communityId = $json['communityId'];
        $file->purpose = $json['purpose'];
        $file->name = $json['name'];
        $file->state = $json['state'];
        $file->bytes = $json['bytes'] ?? null;
        $file->sha256 = $json['sha256'] ?? null;
        $file->mediaType = $json['mediaType'] ?? null;
        $file->uploader = Actor::fromJson($json['uploader']);
        $file->linked = $json['linked'];
        $file->createdAt = new \DateTimeImmutable($json['createdAt']);
        $file->expiresAt = Instant::read($json['expiresAt'] ?? null);
        return $file;
    }
}
