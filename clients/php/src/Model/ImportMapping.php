<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A column of the file that is brought in. */
final class ImportMapping
{
    /**
     * One of `building`, `unit`, `floor`, `unitKind`, `area`, `share`, `externalRef`, `givenName`,
     * `familyName`, `email`, `phone`, `kind`, `from`, `to`, `livesHere`, `primary`, `plate`,
     * `vehicleKind`, `colour`, `amount`, `day`.
     */
    public string $column;

    /** What it is called in the file. */
    public string $heading;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importMapping = new self();
        $importMapping->column = $json['column'];
        $importMapping->heading = $json['heading'];
        return $importMapping;
    }
}
