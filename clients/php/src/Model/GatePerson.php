<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** By which somebody can be known; erased when the community's policies say so. */
final class GatePerson
{
    /** As they said. */
    public ?string $name;

    /** As they said. */
    public ?string $phone;

    /** As it is written. */
    public ?string $plate;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gatePerson = new self();
        $gatePerson->name = $json['name'] ?? null;
        $gatePerson->phone = $json['phone'] ?? null;
        $gatePerson->plate = $json['plate'] ?? null;
        return $gatePerson;
    }
}
