<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A device that waits to be paired, with the code for it. */
final class WaitingDevice
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
    public Pairing $pairing;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $waitingDevice = new self();
        $waitingDevice->id = $json['id'];
        $waitingDevice->communityId = $json['communityId'];
        $waitingDevice->name = $json['name'];
        $waitingDevice->kind = $json['kind'];
        $waitingDevice->gateId = $json['gateId'] ?? null;
        $waitingDevice->state = $json['state'];
        $waitingDevice->addedAt = new \DateTimeImmutable($json['addedAt']);
        $waitingDevice->addedBy = Actor::fromJson($json['addedBy']);
        $waitingDevice->pairing = Pairing::fromJson($json['pairing']);
        return $waitingDevice;
    }
}
