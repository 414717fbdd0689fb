<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who works when; a part of it is within the 48 hours. */
final class SnapshotShift
{
    public string $id;
    public ?string $accountId;

    /** Who works. */
    public string $name;
    public ?string $gateId;
    public \DateTimeImmutable $from;
    public \DateTimeImmutable $to;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotShift = new self();
        $snapshotShift->id = $json['id'];
        $snapshotShift->accountId = $json['accountId'] ?? null;
        $snapshotShift->name = $json['name'];
        $snapshotShift->gateId = $json['gateId'] ?? null;
        $snapshotShift->from = new \DateTimeImmutable($json['from']);
        $snapshotShift->to = new \DateTimeImmutable($json['to']);
        return $snapshotShift;
    }
}
