<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is wrong with a cell. */
final class ImportRowError
{
    /**
     * One of `building`, `unit`, `floor`, `unitKind`, `area`, `share`, `externalRef`, `givenName`,
     * `familyName`, `email`, `phone`, `kind`, `from`, `to`, `livesHere`, `primary`, `plate`,
     * `vehicleKind`, `colour`, `amount`, `day`.
     */
    public string $column;

    /** What it is, for example `phone_shape`. */
    public string $code;

    /** What stands there. */
    public string $value;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $importRowError = new self();
        $importRowError->column = $json['column'];
        $importRowError->code = $json['code'];
        $importRowError->value = $json['value'];
        return $importRowError;
    }
}
