<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody to call for a household, who need not live there nor have an account. */
final class HouseholdContact
{
    /** What they are called. */
    public string $name;
    public string $phone;

    /**
     * @var list<string> What they are called for: to be rung for a visitor when nobody at home
     *     answers (`ring`), or in an emergency.
     */
    public array $purposes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $householdContact = new self();
        $householdContact->name = $json['name'];
        $householdContact->phone = $json['phone'];
        $householdContact->purposes = $json['purposes'];
        return $householdContact;
    }
}
