<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How many rows there are, what is done with them, and how many of them that was done with. */
final class ImportCounts
{
    /** All of them. */
    public int $rows;

    /** Those that make something. */
    public int $create;

    /** Those that change something. */
    public int $update;

    /** Those of which everything is there already. */
    public int $same;

    /** Those with which nothing can be done. */
    public int $error;

    /** Those that were applied. */
    public int $applied;

    /** Those that were taken back. */
    public int $undone;

    /** Those that were not taken back, because something was changed since. */
    public int $kept;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importCounts = new self();
        $importCounts->rows = $json['rows'];
        $importCounts->create = $json['create'];
        $importCounts->update = $json['update'];
        $importCounts->same = $json['same'];
        $importCounts->error = $json['error'];
        $importCounts->applied = $json['applied'];
        $importCounts->undone = $json['undone'];
        $importCounts->kept = $json['kept'];
        return $importCounts;
    }
}
