<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who is to come. */
final class PassVisitor
{
    /** Their name, or that of the party. */
    public string $name;

    /** Telephone number in E.164 form. */
    public ?string $phone;

    /** On whose behalf they come. */
    public ?string $company;

    /** As it is written on their vehicle. */
    public ?string $plate;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passVisitor = new self();
        $passVisitor->name = $json['name'];
        $passVisitor->phone = $json['phone'] ?? null;
        $passVisitor->company = $json['company'] ?? null;
        $passVisitor->plate = $json['plate'] ?? null;
        return $passVisitor;
    }
}
