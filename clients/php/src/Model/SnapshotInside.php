<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who is inside. */
final class SnapshotInside
{
    public string $id;

    /** As what they came: a visit, or daily help. One of `visit`, `help`. */
    public string $type;
    public string $subjectId;
    public ?string $passId;

    /** Who it is. */
    public string $name;

    /** How many of them are inside. */
    public int $people;
    public \DateTimeImmutable $since;

    /** @var list<string> To whom they came. */
    public array $unitIds;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotInside = new self();
        $snapshotInside->id = $json['id'];
        $snapshotInside->type = $json['type'];
        $snapshotInside->subjectId = $json['subjectId'];
        $snapshotInside->passId = $json['passId'] ?? null;
        $snapshotInside->name = $json['name'];
        $snapshotInside->people = $json['people'];
        $snapshotInside->since = new \DateTimeImmutable($json['since']);
        $snapshotInside->unitIds = $json['unitIds'];
        return $snapshotInside;
    }
}
