<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Whom to call for the household of a unit. */
final class HouseholdContacts
{
    public string $unitId;

    /** @var list<HouseholdContact> The first is called first. */
    public array $contacts;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $householdContacts = new self();
        $householdContacts->unitId = $json['unitId'];
        $householdContacts->contacts = array_map([HouseholdContact::class, 'fromJson'], $json['contacts']);
        return $householdContacts;
    }
}
