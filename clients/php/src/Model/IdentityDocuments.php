<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The papers of somebody. */
final class IdentityDocuments
{
    /** @var list<IdentityDocument> The papers. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $identityDocuments = new self();
        $identityDocuments->items = array_map([IdentityDocument::class, 'fromJson'], $json['items']);
        return $identityDocuments;
    }
}
