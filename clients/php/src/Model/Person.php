<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody with a role in the community. */
final class Person
{
    public string $accountId;

    /** First name. */
    public string $givenName;

    /** Last name. */
    public string $familyName;

    /** The account's email address; empty when it has none. */
    public string $email;
    public ?string $userName;

    /** Telephone number in E.164 form. */
    public ?string $phone;

    /** One of `active`, `deactivated`. */
    public string $status;

    /** @var list<PersonRole> What the person is in this community. */
    public array $roles;

    /** @var list<Unit> Where the person lives now, by name. */
    public array $units;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $person = new self();
        $person->accountId = $json['accountId'];
        $person->givenName = $json['givenName'];
        $person->familyName = $json['familyName'];
        $person->email = $json['email'];
        $person->userName = $json['userName'] ?? null;
        $person->phone = $json['phone'] ?? null;
        $person->status = $json['status'];
        $person->roles = array_map([PersonRole::class, 'fromJson'], $json['roles']);
        $person->units = array_map([Unit::class, 'fromJson'], $json['units']);
        return $person;
    }
}
