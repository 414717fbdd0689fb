<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What files can be brought in. */
final class ImportKinds
{
    /** @var list<ImportKindColumns> In the order in which one needs the other. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importKinds = new self();
        $importKinds->items = array_map([ImportKindColumns::class, 'fromJson'], $json['items']);
        return $importKinds;
    }
}
