<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That a pass is not good any more whose time is not over. */
final class SnapshotRevocation
{
    public string $id;
    public string $code;
    public \DateTimeImmutable $revokedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotRevocation = new self();
        $snapshotRevocation->id = $json['id'];
        $snapshotRevocation->code = $json['code'];
        $snapshotRevocation->revokedAt = new \DateTimeImmutable($json['revokedAt']);
        return $snapshotRevocation;
    }
}
