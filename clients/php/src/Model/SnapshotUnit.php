<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A unit. */
final class SnapshotUnit
{
    public string $id;

    /** What it is called, with its building. */
    public string $label;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotUnit = new self();
        $snapshotUnit->id = $json['id'];
        $snapshotUnit->label = $json['label'];
        return $snapshotUnit;
    }
}
