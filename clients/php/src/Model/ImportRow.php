<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A row of the file. */
final class ImportRow
{
    /** As whoever opens the file counts. */
    public int $rowNo;

    /** One of `create`, `update`, `same`, `error`. */
    public string $action;

    /** One of `applied`, `undone`, `kept`. */
    public ?string $outcome;

    /** @var array<string, mixed> What stands in its columns. */
    public array $cells;

    /** @var list<ImportRowError> Everything that is wrong with it. */
    public array $errors;

    /** What it is done to, or was made of it. */
    public ?string $entityId;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importRow = new self();
        $importRow->rowNo = $json['rowNo'];
        $importRow->action = $json['action'];
        $importRow->outcome = $json['outcome'] ?? null;
        $importRow->cells = $json['cells'];
        $importRow->errors = array_map([ImportRowError::class, 'fromJson'], $json['errors']);
        $importRow->entityId = $json['entityId'] ?? null;
        return $importRow;
    }
}
