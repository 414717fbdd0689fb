<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Somebody’s call for help. Only staff see `report` and `contacts`. */
final class Alert
{
    public string $id;
    public string $communityId;

    /** One of `medical`, `fire`, `intrusion`, `lift`, `other`. */
    public string $kind;

    /** Whether only staff are told. */
    public bool $silent;

    /** One of `raised`, `acknowledged`, `on-site`, `closed`. */
    public string $state;
    public ?Unit $unit;
    public ?string $place;
    public \DateTimeImmutable $raisedAt;
    public Actor $raisedBy;

    /** One of `household`, `managers`, `contacts`. */
    public string $rung;
    public ?\DateTimeImmutable $acknowledgedAt;
    public ?Actor $acknowledgedBy;
    public ?\DateTimeImmutable $onSiteAt;
    public ?Actor $onSiteBy;
    public ?\DateTimeImmutable $closedAt;
    public ?Actor $closedBy;
    public ?string $report;

    /** @var list<AlertContact>|null The emergency contacts of the home, to be called. */
    public ?array $contacts;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $alert = new self();
        $alert->id = $json['id'];
        $alert->communityId = $json['communityId'];
        $alert->kind = $json['kind'];
        $alert->silent = $json['silent'];
        $alert->state = $json['state'];
        $alert->unit = isset($json['unit'])
            ? Unit::fromJson($json['unit'])
            : null;
        $alert->place = $json['place'] ?? null;
        $alert->raisedAt = new \DateTimeImmutable($json['raisedAt']);
        $alert->raisedBy = Actor::fromJson($json['raisedBy']);
        $alert->rung = $json['rung'];
        $alert->acknowledgedAt = Instant::read($json['acknowledgedAt'] ?? null);
        $alert->acknowledgedBy = isset($json['acknowledgedBy'])
            ? Actor::fromJson($json['acknowledgedBy'])
            : null;
        $alert->onSiteAt = Instant::read($json['onSiteAt'] ?? null);
        $alert->onSiteBy = isset($json['onSiteBy'])
            ? Actor::fromJson($json['onSiteBy'])
            : null;
        $alert->closedAt = Instant::read($json['closedAt'] ?? null);
        $alert->closedBy = isset($json['closedBy'])
            ? Actor::fromJson($json['closedBy'])
            : null;
        $alert->report = $json['report'] ?? null;
        $alert->contacts = isset($json['contacts'])
            ? array_map([AlertContact::class, 'fromJson'], $json['contacts'])
            : null;
        return $alert;
    }
}
