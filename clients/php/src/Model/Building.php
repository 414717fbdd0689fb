<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A tower, a block or a street, in which units are. */
final class Building
{
    public string $id;
    public string $name;

    /** One of `tower`, `block`, `street`, `other`. */
    public string $kind;
    public ?\DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $changedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $building = new self();
        $building->id = $json['id'];
        $building->name = $json['name'];
        $building->kind = $json['kind'];
        $building->createdAt = Instant::read($json['createdAt'] ?? null);
        $building->changedAt = Instant::read($json['changedAt'] ?? null);
        return $building;
    }
}
