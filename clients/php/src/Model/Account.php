<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** An account as those see it who look after it. */
final class Account
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

    /** The language to address the person in, as a BCP 47 tag. */
    public string $locale;

    /** One of `active`, `deactivated`. */
    public string $status;
    public \DateTimeImmutable $createdAt;

    /** @var list<HeldRole> The roles in the community; in all of them when none was named. */
    public array $memberships;

    /** One of `operator`. */
    public ?string $platformRole;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $account = new self();
        $account->id = $json['id'];
        $account->email = $json['email'];
        $account->userName = $json['userName'] ?? null;
        $account->givenName = $json['givenName'];
        $account->familyName = $json['familyName'];
        $account->phone = $json['phone'] ?? null;
        $account->locale = $json['locale'];
        $account->status = $json['status'];
        $account->createdAt = new \DateTimeImmutable($json['createdAt']);
        $account->memberships = array_map([HeldRole::class, 'fromJson'], $json['memberships']);
        $account->platformRole = $json['platformRole'] ?? null;
        return $account;
    }
}
