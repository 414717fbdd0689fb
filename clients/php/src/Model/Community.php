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

    /** One of `setup`, `active`, `suspended`, `closing`, `closed`. */
    public string $state;
    public int $weekStart;

    /** One of `square-metre`, `square-foot`. */
    public string $areaUnit;
    public \DateTimeImmutable $createdAt;

    /** Of one that is closing, when what it has is erased. */
    public ?\DateTimeImmutable $closesAt;

    /** How many people it knows; in lists, for operators alone. */
    public ?int $people;

    /** When something happened there last; in lists, for operators alone. */
    public ?\DateTimeImmutable $lastActivityAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $community = new self();
        $community->id = $json['id'];
        $community->name = $json['name'];
        $community->timeZone = $json['timeZone'];
        $community->currency = $json['currency'];
        $community->locale = $json['locale'];
        $community->state = $json['state'];
        $community->weekStart = $json['weekStart'];
        $community->areaUnit = $json['areaUnit'];
        $community->createdAt = new \DateTimeImmutable($json['createdAt']);
        $community->closesAt = Instant::read($json['closesAt'] ?? null);
        $community->people = $json['people'] ?? null;
        $community->lastActivityAt = Instant::read($json['lastActivityAt'] ?? null);
        return $community;
    }
}
