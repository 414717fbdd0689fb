<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How the file is meant, where it does not say so itself. */
final class ImportOptions
{
    /**
     * How days are written that are neither days to a spreadsheet nor like 2027-04-03; without it
     * 03/04/2027 is an error. One of `day-month-year`, `month-day-year`, `year-month-day`.
     */
    public ?string $dateFormat;

    /**
     * What stands before fractions in numbers that are texts; without it, a point. One of `point`,
     * `comma`.
     */
    public ?string $decimal;

    /**
     * Where phone numbers without a country's code are of, as `IN`; without it, where the
     * community's currency is of.
     */
    public ?string $country;

    /**
     * How a CSV is written; without it that is found out. One of `utf-8`, `utf-16le`, `utf-16be`,
     * `windows-1250`, `windows-1251`, `windows-1252`, `windows-1254`, `windows-1256`.
     */
    public ?string $encoding;

    /** The name of the sheet of a workbook; without it, the first that is not hidden. */
    public ?string $sheet;

    /**
     * @var array{building?: string, unit?: string, floor?: string, unitKind?: string, area?:
     *     string, share?: string, externalRef?: string, givenName?: string, familyName?: string,
     *     email?: string, phone?: string, kind?: string, from?: string, to?: string, livesHere?:
     *     string, primary?: string, plate?: string, vehicleKind?: string, colour?: string, amount?:
     *     string, day?: string}|null Of columns that are not known by their headings what they are
     *     called in the file.
     */
    public ?array $columns;

    /** One of `stop`, `skip`. */
    public ?string $onError;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importOptions = new self();
        $importOptions->dateFormat = $json['dateFormat'] ?? null;
        $importOptions->decimal = $json['decimal'] ?? null;
        $importOptions->country = $json['country'] ?? null;
        $importOptions->encoding = $json['encoding'] ?? null;
        $importOptions->sheet = $json['sheet'] ?? null;
        $importOptions->columns = $json['columns'] ?? null;
        $importOptions->onError = $json['onError'] ?? null;
        return $importOptions;
    }
}
