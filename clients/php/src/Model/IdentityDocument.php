<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * A paper, without its number. `fileGoesAt` is when its file goes, or went: then there is no
 * `fileId` any more.
 */
final class IdentityDocument
{
    public string $id;
    public string $communityId;
    public string $personId;

    /**
     * One of `passport`, `national-id`, `driving-licence`, `residence-permit`, `tax-id`, `other`.
     */
    public string $type;

    /** The last four letters or digits of its number. */
    public string $last4;
    public ?string $fileId;
    public ?string $expiresOn;
    public \DateTimeImmutable $addedAt;
    public Actor $addedBy;
    public ?\DateTimeImmutable $verifiedAt;
    public ?Actor $verifiedBy;
    public ?\DateTimeImmutable $fileGoesAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $identityDocument = new self();
        $identityDocument->id = $json['id'];
        $identityDocument->communityId = $json['communityId'];
        $identityDocument->personId = $json['personId'];
        $identityDocument->type = $json['type'];
        $identityDocument->last4 = $json['last4'];
        $identityDocument->fileId = $json['fileId'] ?? null;
        $identityDocument->expiresOn = $json['expiresOn'] ?? null;
        $identityDocument->addedAt = new \DateTimeImmutable($json['addedAt']);
        $identityDocument->addedBy = Actor::fromJson($json['addedBy']);
        $identityDocument->verifiedAt = Instant::read($json['verifiedAt'] ?? null);
        $identityDocument->verifiedBy = isset($json['verifiedBy'])
            ? Actor::fromJson($json['verifiedBy'])
            : null;
        $identityDocument->fileGoesAt = Instant::read($json['fileGoesAt'] ?? null);
        return $identityDocument;
    }
}
