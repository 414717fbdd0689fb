<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A kind of rows. */
final class ImportKindColumns
{
    /** One of `units`, `people`, `vehicles`, `opening-balances`. */
    public string $kind;

    /** @var list<ImportKindColumn> What its files can have. */
    public array $columns;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importKindColumns = new self();
        $importKindColumns->kind = $json['kind'];
        $importKindColumns->columns = array_map([ImportKindColumn::class, 'fromJson'], $json['columns']);
        return $importKindColumns;
    }
}
