<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * Somebody who wants to be found; without `phone` or `email` where the community does not know it,
 * or they do not let the caller see it.
 */
final class Neighbour
{
    public string $accountId;

    /** The person's name in this community. */
    public string $name;

    /** @var list<Unit> Where they live. */
    public array $units;

    /** A telephone number in E.164 form. */
    public ?string $phone;

    /** A mail address. */
    public ?string $email;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $neighbour = new self();
        $neighbour->accountId = $json['accountId'];
        $neighbour->name = $json['name'];
        $neighbour->units = array_map([Unit::class, 'fromJson'], $json['units']);
        $neighbour->phone = $json['phone'] ?? null;
        $neighbour->email = $json['email'] ?? null;
        return $neighbour;
    }
}
