<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a device knows from now on, and its key, which is shown only this once. */
final class PairedDevice
{
    public string $deviceId;
    public string $communityId;

    /** What the community is called. */
    public string $community;

    /** The clocks of the community. */
    public string $timeZone;

    /** By which people know the device. */
    public string $name;

    /** One of `gate`, `door`. */
    public string $kind;
    public ?string $gateId;

    /** The key itself; keep it like a password. */
    public string $apiKey;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $pairedDevice = new self();
        $pairedDevice->deviceId = $json['deviceId'];
        $pairedDevice->communityId = $json['communityId'];
        $pairedDevice->community = $json['community'];
        $pairedDevice->timeZone = $json['timeZone'];
        $pairedDevice->name = $json['name'];
        $pairedDevice->kind = $json['kind'];
        $pairedDevice->gateId = $json['gateId'] ?? null;
        $pairedDevice->apiKey = $json['apiKey'];
        return $pairedDevice;
    }
}
