<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who is inside. */
final class Inside
{
    public string $id;

    /** As what they came: a visit, or daily help. One of `visit`, `help`. */
    public string $type;
    public string $subjectId;

    /** Who it is. */
    public string $name;

    /** How many of them are inside. */
    public int $people;

    /** The plate of their vehicle. */
    public ?string $plate;
    public \DateTimeImmutable $since;

    /** @var list<Unit> To whom they came. */
    public array $units;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $inside = new self();
        $inside->id = $json['id'];
        $inside->type = $json['type'];
        $inside->subjectId = $json['subjectId'];
        $inside->name = $json['name'];
        $inside->people = $json['people'];
        $inside->plate = $json['plate'] ?? null;
        $inside->since = new \DateTimeImmutable($json['since']);
        $inside->units = array_map([Unit::class, 'fromJson'], $json['units']);
        return $inside;
    }
}
