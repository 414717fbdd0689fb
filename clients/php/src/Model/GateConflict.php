<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something in the gate log that does not fit. */
final class GateConflict
{
    public string $id;
    public string $communityId;

    /**
     * One of `revoked_before`, `not_in_window`, `used_twice`, `overused`, `already_inside`,
     * `no_entry`.
     */
    public string $kind;

    /** One of `open`, `settled`, `explained`. */
    public string $state;
    public ConflictEntry $entry;
    public \DateTimeImmutable $foundAt;
    public ?\DateTimeImmutable $settledAt;
    public ?Actor $settledBy;

    /** What was found out. */
    public ?string $note;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateConflict = new self();
        $gateConflict->id = $json['id'];
        $gateConflict->communityId = $json['communityId'];
        $gateConflict->kind = $json['kind'];
        $gateConflict->state = $json['state'];
        $gateConflict->entry = ConflictEntry::fromJson($json['entry']);
        $gateConflict->foundAt = new \DateTimeImmutable($json['foundAt']);
        $gateConflict->settledAt = Instant::read($json['settledAt'] ?? null);
        $gateConflict->settledBy = isset($json['settledBy'])
            ? Actor::fromJson($json['settledBy'])
            : null;
        $gateConflict->note = $json['note'] ?? null;
        return $gateConflict;
    }
}
