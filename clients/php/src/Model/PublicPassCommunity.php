<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Where the pass is good. */
final class PublicPassCommunity
{
    /** What it is called. */
    public string $name;

    /** The clocks by which the pass is good. */
    public string $timeZone;

    /** How it writes. */
    public string $locale;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $publicPassCommunity = new self();
        $publicPassCommunity->name = $json['name'];
        $publicPassCommunity->timeZone = $json['timeZone'];
        $publicPassCommunity->locale = $json['locale'];
        return $publicPassCommunity;
    }
}
