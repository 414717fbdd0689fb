<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The keys of a community, the newest first. */
final class SigningKeyList
{
    /** @var list<SigningKey> The keys. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $signingKeyList = new self();
        $signingKeyList->items = array_map([SigningKey::class, 'fromJson'], $json['items']);
        return $signingKeyList;
    }
}
