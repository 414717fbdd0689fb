<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who is not let in. */
final class SnapshotBlock
{
    public string $id;

    /** By what they are known. One of `phone`, `plate`, `name`. */
    public string $of;
    public string $key;

    /** Whether it only asks the guard to look again, as the name alone is the same. */
    public bool $asks;
    public \DateTimeImmutable $until;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotBlock = new self();
        $snapshotBlock->id = $json['id'];
        $snapshotBlock->of = $json['of'];
        $snapshotBlock->key = $json['key'];
        $snapshotBlock->asks = $json['asks'];
        $snapshotBlock->until = new \DateTimeImmutable($json['until']);
        return $snapshotBlock;
    }
}
