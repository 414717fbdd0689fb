<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who works for homes. */
final class SnapshotHelp
{
    public string $id;

    /** Who it is. */
    public string $name;
    public ?string $code;
    public ?string $phone;

    /** @var list<string> */
    public array $types;

    /** @var list<SnapshotEngagement> For whom they work. */
    public array $engagements;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $snapshotHelp = new self();
        $snapshotHelp->id = $json['id'];
        $snapshotHelp->name = $json['name'];
        $snapshotHelp->code = $json['code'] ?? null;
        $snapshotHelp->phone = $json['phone'] ?? null;
        $snapshotHelp->types = $json['types'];
        $snapshotHelp->engagements = array_map([SnapshotEngagement::class, 'fromJson'], $json['engagements']);
        return $snapshotHelp;
    }
}
