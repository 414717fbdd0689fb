<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A company on whose behalf visitors come. */
final class SuggestedCompany
{
    /** One of `guest`, `delivery`, `cab`, `service`. */
    public string $kind;

    /** As it was last written. */
    public string $name;

    /** How many of the visits looked at. */
    public int $visits;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $suggestedCompany = new self();
        $suggestedCompany->kind = $json['kind'];
        $suggestedCompany->name = $json['name'];
        $suggestedCompany->visits = $json['visits'];
        return $suggestedCompany;
    }
}
