<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A vehicle of a unit. */
final class SnapshotVehicle
{
    public string $id;

    /** Its plate in normal form, as `KA01AB1234`. */
    public string $plateKey;
    public string $unitId;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotVehicle = new self();
        $snapshotVehicle->id = $json['id'];
        $snapshotVehicle->plateKey = $json['plateKey'];
        $snapshotVehicle->unitId = $json['unitId'];
        return $snapshotVehicle;
    }
}
