<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where people and vehicles come in and go out. */
final class Gate
{
    public string $id;
    public string $communityId;

    /** By which people know it. */
    public string $name;
    public \DateTimeImmutable $addedAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gate = new self();
        $gate->id = $json['id'];
        $gate->communityId = $json['communityId'];
        $gate->name = $json['name'];
        $gate->addedAt = new \DateTimeImmutable($json['addedAt']);
        return $gate;
    }
}
