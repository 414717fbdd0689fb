<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody whom the community knows; without `accountId` where they have no account yet. */
final class KnownPerson
{
    public string $id;
    public ?string $accountId;

    /** What others read of them. */
    public string $name;

    /** First name, where it was told. */
    public ?string $givenName;

    /** Last name, where it was told. */
    public ?string $familyName;

    /** An address, where one was entered. */
    public ?string $email;

    /** A telephone number, where one was entered. */
    public ?string $phone;
    public bool $isMinor;

    /** One of `known`, `invited`, `member`, `left`, `forgotten`. */
    public string $state;
    public DirectoryChoice $directory;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $knownPerson = new self();
        $knownPerson->id = $json['id'];
        $knownPerson->accountId = $json['accountId'] ?? null;
        $knownPerson->name = $json['name'];
        $knownPerson->givenName = $json['givenName'] ?? null;
        $knownPerson->familyName = $json['familyName'] ?? null;
        $knownPerson->email = $json['email'] ?? null;
        $knownPerson->phone = $json['phone'] ?? null;
        $knownPerson->isMinor = $json['isMinor'];
        $knownPerson->state = $json['state'];
        $knownPerson->directory = DirectoryChoice::fromJson($json['directory']);
        return $knownPerson;
    }
}
