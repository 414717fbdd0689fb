<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * That somebody has a home for a time. `from` and `to` are its days, `validFrom` its first moment
 * and `validTo` the first after it.
 */
final class Residency
{
    public string $id;
    public string $communityId;
    public ResidencyPerson $person;
    public Unit $unit;

    /** One of `owner`, `tenant`, `family`. */
    public string $kind;
    public string $from;
    public ?string $to;
    public \DateTimeImmutable $validFrom;
    public ?\DateTimeImmutable $validTo;

    /** Whether they live there, and are rung. */
    public bool $livesHere;

    /** Whether they are the primary contact of the unit. */
    public bool $isPrimary;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $residency = new self();
        $residency->id = $json['id'];
        $residency->communityId = $json['communityId'];
        $residency->person = ResidencyPerson::fromJson($json['person']);
        $residency->unit = Unit::fromJson($json['unit']);
        $residency->kind = $json['kind'];
        $residency->from = $json['from'];
        $residency->to = $json['to'] ?? null;
        $residency->validFrom = new \DateTimeImmutable($json['validFrom']);
        $residency->validTo = Instant::read($json['validTo'] ?? null);
        $residency->livesHere = $json['livesHere'];
        $residency->isPrimary = $json['isPrimary'];
        return $residency;
    }
}
