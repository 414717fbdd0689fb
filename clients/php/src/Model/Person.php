<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody with a role in the community. */
final class Person
{
    public string $accountId;
    public string $givenName;
    public string $familyName;
    public string $email;
    public ?string $phone;

    /** `active` or `deactivated` */
    public string $status;

    /** @var list<array{role: string, job?: string}> what the person is in this community */
    public array $roles;

    /** @var list<Unit> where the person lives now, by name */
    public array $units;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $person = new self();
        $person->accountId = $json['accountId'];
        $person->givenName = $json['givenName'];
        $person->familyName = $json['familyName'];
        $person->email = $json['email'];
        $person->phone = $json['phone'] ?? null;
        $person->status = $json['status'];
        $person->roles = $json['roles'];
        $person->units = array_map([Unit::class, 'fromJson'], $json['units']);
        return $person;
    }
}
