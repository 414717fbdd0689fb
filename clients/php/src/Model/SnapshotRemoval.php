<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is not there any more. */
final class SnapshotRemoval
{
    /**
     * Of what it was one. One of `pass`, `revocation`, `help`, `vehicle`, `block`, `unit`, `gate`,
     * `inside`, `shift`.
     */
    public string $of;
    public string $id;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotRemoval = new self();
        $snapshotRemoval->of = $json['of'];
        $snapshotRemoval->id = $json['id'];
        return $snapshotRemoval;
    }
}
