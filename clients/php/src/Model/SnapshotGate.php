<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A gate. */
final class SnapshotGate
{
    public string $id;

    /** What it is called. */
    public string $name;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotGate = new self();
        $snapshotGate->id = $json['id'];
        $snapshotGate->name = $json['name'];
        return $snapshotGate;
    }
}
