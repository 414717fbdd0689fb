<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whither the pass leads. */
final class PublicPassPlace
{
    /** The unit. */
    public string $name;

    /** Where it is. */
    public string $building;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $publicPassPlace = new self();
        $publicPassPlace->name = $json['name'];
        $publicPassPlace->building = $json['building'];
        return $publicPassPlace;
    }
}
