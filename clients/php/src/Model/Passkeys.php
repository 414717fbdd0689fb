<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The passkeys of an account. */
final class Passkeys
{
    /** @var list<Passkey> The passkeys, the oldest first. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passkeys = new self();
        $passkeys->items = array_map([Passkey::class, 'fromJson'], $json['items']);
        return $passkeys;
    }
}
