<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Helpers by name. */
final class HelpersAtGate
{
    /** @var list<HelpAtGate> The helpers. */
    public array $items;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $helpersAtGate = new self();
        $helpersAtGate->items = array_map([HelpAtGate::class, 'fromJson'], $json['items']);
        return $helpersAtGate;
    }
}
