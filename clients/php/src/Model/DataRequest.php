<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What somebody has asked of their data, and how far it is. */
final class DataRequest
{
    public string $id;
    public string $communityId;
    public Actor $person;

    /** One of `export`, `erasure`. */
    public string $kind;

    /** One of `verified`, `running`, `ready`, `over`, `cooling`, `cancelled`, `done`, `partly`. */
    public string $state;

    /** In which language its pages are. */
    public string $language;
    public \DateTimeImmutable $requestedAt;
    public \DateTimeImmutable $dueAt;
    public ?\DateTimeImmutable $endedAt;
    public ?\DateTimeImmutable $availableUntil;

    /** Until when an erasure can be cancelled; absent where nobody was asked to wait. */
    public ?\DateTimeImmutable $endsCoolingAt;

    /**
     * What an erasure whose time has come still waits for: `another-admin` where the community
     * would have none. One of `another-admin`.
     */
    public ?string $waitsFor;

    /**
     * @var list<StayingData>|null What an erasure leaves, each kind of it once: what is known of it
     *     while it cools, and what was left once it has ended. Absent of an export.
     */
    public ?array $stays;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $dataRequest = new self();
        $dataRequest->id = $json['id'];
        $dataRequest->communityId = $json['communityId'];
        $dataRequest->person = Actor::fromJson($json['person']);
        $dataRequest->kind = $json['kind'];
        $dataRequest->state = $json['state'];
        $dataRequest->language = $json['language'];
        $dataRequest->requestedAt = new \DateTimeImmutable($json['requestedAt']);
        $dataRequest->dueAt = new \DateTimeImmutable($json['dueAt']);
        $dataRequest->endedAt = Instant::read($json['endedAt'] ?? null);
        $dataRequest->availableUntil = Instant::read($json['availableUntil'] ?? null);
        $dataRequest->endsCoolingAt = Instant::read($json['endsCoolingAt'] ?? null);
        $dataRequest->waitsFor = $json['waitsFor'] ?? null;
        $dataRequest->stays = isset($json['stays'])
            ? array_map([StayingData::class, 'fromJson'], $json['stays'])
            : null;
        return $dataRequest;
    }
}
