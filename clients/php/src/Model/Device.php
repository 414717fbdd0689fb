<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What stands at a gate or a door. */
final class Device
{
    public string $id;
    public string $communityId;

    /** By which people know it. */
    public string $name;

    /** One of `gate`, `door`. */
    public string $kind;
    public ?string $gateId;

    /** One of `waiting`, `active`, `revoked`. */
    public string $state;
    public \DateTimeImmutable $addedAt;
    public Actor $addedBy;
    public ?\DateTimeImmutable $pairedAt;
    public ?\DateTimeImmutable $lastSeenAt;

    /** Since when nothing was heard of it, once that is worth telling. */
    public ?\DateTimeImmutable $silentSince;

    /** How much waits on it to be sent. */
    public ?int $pending;
    public ?DeviceClock $clock;
    public ?\DateTimeImmutable $revokedAt;
    public ?Actor $revokedBy;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $device = new self();
        $device->id = $json['id'];
        $device->communityId = $json['communityId'];
        $device->name = $json['name'];
        $device->kind = $json['kind'];
        $device->gateId = $json['gateId'] ?? null;
        $device->state = $json['state'];
        $device->addedAt = new \DateTimeImmutable($json['addedAt']);
        $device->addedBy = Actor::fromJson($json['addedBy']);
        $device->pairedAt = Instant::read($json['pairedAt'] ?? null);
        $device->lastSeenAt = Instant::read($json['lastSeenAt'] ?? null);
        $device->silentSince = Instant::read($json['silentSince'] ?? null);
        $device->pending = $json['pending'] ?? null;
        $device->clock = isset($json['clock'])
            ? DeviceClock::fromJson($json['clock'])
            : null;
        $device->revokedAt = Instant::read($json['revokedAt'] ?? null);
        $device->revokedBy = isset($json['revokedBy'])
            ? Actor::fromJson($json['revokedBy'])
            : null;
        return $device;
    }
}
