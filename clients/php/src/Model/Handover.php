<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What one shift tells the next; `read` says whether the caller has. */
final class Handover
{
    public string $id;
    public string $communityId;
    public ?string $gateId;
    public string $note;
    public \DateTimeImmutable $writtenAt;
    public Actor $writtenBy;

    /** Whether the caller has read or written it. */
    public bool $read;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $handover = new self();
        $handover->id = $json['id'];
        $handover->communityId = $json['communityId'];
        $handover->gateId = $json['gateId'] ?? null;
        $handover->note = $json['note'];
        $handover->writtenAt = new \DateTimeImmutable($json['writtenAt']);
        $handover->writtenBy = Actor::fromJson($json['writtenBy']);
        $handover->read = $json['read'];
        return $handover;
    }
}
