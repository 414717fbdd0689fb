<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** With whom somebody lives. */
final class OwnHouseholds
{
    /** @var list<Household> A household for each home in which they live. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $ownHouseholds = new self();
        $ownHouseholds->items = array_map([Household::class, 'fromJson'], $json['items']);
        return $ownHouseholds;
    }
}
