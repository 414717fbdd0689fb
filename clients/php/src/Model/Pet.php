<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That a pet lives in a unit. */
final class Pet
{
    public string $id;
    public string $communityId;
    public string $unitId;
    public string $name;

    /** One of `dog`, `cat`, `bird`, `other`. */
    public string $kind;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $pet = new self();
        $pet->id = $json['id'];
        $pet->communityId = $json['communityId'];
        $pet->unitId = $json['unitId'];
        $pet->name = $json['name'];
        $pet->kind = $json['kind'];
        return $pet;
    }
}
