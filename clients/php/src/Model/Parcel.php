<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What was left at the gate for a unit. */
final class Parcel
{
    public string $id;
    public string $communityId;
    public Unit $unit;

    /** One of `received`, `handed-over`, `returned`, `lost`. */
    public string $state;
    public ?string $carrier;
    public ?string $description;
    public ?string $shelf;

    /** Whether it goes off soon. */
    public bool $perishable;
    public ?string $photoId;
    public ?string $code;
    public ?string $collector;
    public \DateTimeImmutable $receivedAt;
    public Actor $receivedBy;

    /** How often it was told that it still waits. */
    public int $reminders;
    public ?\DateTimeImmutable $endedAt;
    public ?Actor $endedBy;
    public ?ParcelRecipient $recipient;
    public ?string $reason;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $parcel = new self();
        $parcel->id = $json['id'];
        $parcel->communityId = $json['communityId'];
        $parcel->unit = Unit::fromJson($json['unit']);
        $parcel->state = $json['state'];
        $parcel->carrier = $json['carrier'] ?? null;
        $parcel->description = $json['description'] ?? null;
        $parcel->shelf = $json['shelf'] ?? null;
        $parcel->perishable = $json['perishable'];
        $parcel->photoId = $json['photoId'] ?? null;
        $parcel->code = $json['code'] ?? null;
        $parcel->collector = $json['collector'] ?? null;
        $parcel->receivedAt = new \DateTimeImmutable($json['receivedAt']);
        $parcel->receivedBy = Actor::fromJson($json['receivedBy']);
        $parcel->reminders = $json['reminders'];
        $parcel->endedAt = Instant::read($json['endedAt'] ?? null);
        $parcel->endedBy = isset($json['endedBy'])
            ? Actor::fromJson($json['endedBy'])
            : null;
        $parcel->recipient = isset($json['recipient'])
            ? ParcelRecipient::fromJson($json['recipient'])
            : null;
        $parcel->reason = $json['reason'] ?? null;
        return $parcel;
    }
}
