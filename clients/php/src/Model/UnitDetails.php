<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** All that is known of a unit. */
final class UnitDetails
{
    public string $id;
    public string $buildingId;

    /** The name of the building it is in. */
    public string $building;
    public string $name;
    public ?int $floor;

    /** One of `flat`, `villa`, `shop`, `office`, `parking`, `other`. */
    public string $kind;
    public ?int $areaCenti;
    public ?int $share;

    /** One of `active`, `retired`. */
    public string $status;
    public ?string $externalRef;

    /** @var list<string> The units that it was split from, or that were merged into it. */
    public array $formerUnitIds;
    public ?\DateTimeImmutable $createdAt;
    public ?\DateTimeImmutable $changedAt;
    public ?\DateTimeImmutable $retiredAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $unitDetails = new self();
        $unitDetails->id = $json['id'];
        $unitDetails->buildingId = $json['buildingId'];
        $unitDetails->building = $json['building'];
        $unitDetails->name = $json['name'];
        $unitDetails->floor = $json['floor'] ?? null;
        $unitDetails->kind = $json['kind'];
        $unitDetails->areaCenti = $json['areaCenti'] ?? null;
        $unitDetails->share = $json['share'] ?? null;
        $unitDetails->status = $json['status'];
        $unitDetails->externalRef = $json['externalRef'] ?? null;
        $unitDetails->formerUnitIds = $json['formerUnitIds'];
        $unitDetails->createdAt = Instant::read($json['createdAt'] ?? null);
        $unitDetails->changedAt = Instant::read($json['changedAt'] ?? null);
        $unitDetails->retiredAt = Instant::read($json['retiredAt'] ?? null);
        return $unitDetails;
    }
}
