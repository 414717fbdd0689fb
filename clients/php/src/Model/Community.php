<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A gated community. */
final class Community
{
    public string $id;

    /** What it is called. */
    public string $name;

    /** Where its clocks are, as an IANA name. */
    public string $timeZone;

    /** What it reckons in, as ISO 4217 says. */
    public string $currency;

    /** How it writes numbers and dates, as a BCP 47 tag. */
    public string $locale;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $community = new self();
        $community->id = $json['id'];
        $community->name = $json['name'];
        $community->timeZone = $json['timeZone'];
        $community->currency = $json['currency'];
        $community->locale = $json['locale'];
        return $community;
    }
}
