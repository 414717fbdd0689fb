<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A column of a file. */
final class ImportKindColumn
{
    /**
     * One of `building`, `unit`, `floor`, `unitKind`, `area`, `share`, `externalRef`, `givenName`,
     * `familyName`, `email`, `phone`, `kind`, `from`, `to`, `livesHere`, `primary`, `plate`,
     * `vehicleKind`, `colour`, `amount`, `day`.
     */
    public string $column;

    /** Whether nothing can be done without it. */
    public bool $required;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importKindColumn = new self();
        $importKindColumn->column = $json['column'];
        $importKindColumn->required = $json['required'];
        return $importKindColumn;
    }
}
