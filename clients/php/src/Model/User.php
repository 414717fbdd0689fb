<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The signed-in account. */
final class User
{
    public string $id;

    /** The account's email address; empty when it has none. */
    public string $email;
    public ?string $userName;

    /** First name. */
    public string $givenName;

    /** Last name. */
    public string $familyName;

    /** Telephone number in E.164 form. */
    public ?string $phone;

    /** The language to address the user in, as a BCP 47 tag. */
    public string $locale;

    /** @var list<Membership> The communities the user belongs to, and as what. */
    public array $memberships;

    /** One of `operator`. */
    public ?string $platformRole;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $user = new self();
        $user->id = $json['id'];
        $user->email = $json['email'];
        $user->userName = $json['userName'] ?? null;
        $user->givenName = $json['givenName'];
        $user->familyName = $json['familyName'];
        $user->phone = $json['phone'] ?? null;
        $user->locale = $json['locale'];
        $user->memberships = array_map([Membership::class, 'fromJson'], $json['memberships']);
        $user->platformRole = $json['platformRole'] ?? null;
        return $user;
    }
}
