<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whom to call. */
final class AlertContact
{
    /** Who it is. */
    public string $name;

    /** The number. */
    public string $phone;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $alertContact = new self();
        $alertContact->name = $json['name'];
        $alertContact->phone = $json['phone'];
        return $alertContact;
    }
}
