<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Who stands at the gate. */
final class Visitor
{
    /** The visitor's name. */
    public string $name;

    /** Telephone number in E.164 form. */
    public ?string $phone;

    /** For a delivery or a service, on whose behalf. */
    public ?string $company;

    /** Number plate. */
    public ?string $vehicle;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $visitor = new self();
        $visitor->name = $json['name'];
        $visitor->phone = $json['phone'] ?? null;
        $visitor->company = $json['company'] ?? null;
        $visitor->vehicle = $json['vehicle'] ?? null;
        return $visitor;
    }
}
