<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody who works for homes. */
final class DailyHelp
{
    public string $id;
    public string $communityId;

    /** What they are called. */
    public string $name;
    public ?string $phone;

    /** @var list<string> */
    public array $types;
    public \DateTimeImmutable $addedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $dailyHelp = new self();
        $dailyHelp->id = $json['id'];
        $dailyHelp->communityId = $json['communityId'];
        $dailyHelp->name = $json['name'];
        $dailyHelp->phone = $json['phone'] ?? null;
        $dailyHelp->types = $json['types'];
        $dailyHelp->addedAt = new \DateTimeImmutable($json['addedAt']);
        return $dailyHelp;
    }
}
