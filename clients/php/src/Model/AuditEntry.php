<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something that happened. */
final class AuditEntry
{
    /** Its place in the community's log, from 1 on without gaps. */
    public int $seq;
    public string $eventId;

    /** The name of an event, such as `gatehouse.user.login.v1`. */
    public string $type;

    /** Who did it, and whose account it is about. */
    public ?string $actorId;
    public ?string $accountId;
    public \DateTimeImmutable $at;

    /** The network address it was asked from, where one is known. */
    public ?string $address;
    public string $correlationId;

    /** @var array<string, mixed> what else there is to say; depends on the type */
    public array $facts;

    /** Proves this entry and, through the one before it, all earlier ones. */
    public string $hash;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $entry = new self();
        $entry->seq = $json['seq'];
        $entry->eventId = $json['eventId'];
        $entry->type = $json['type'];
        $entry->actorId = $json['actorId'] ?? null;
        $entry->accountId = $json['accountId'] ?? null;
        $entry->at = new \DateTimeImmutable($json['at']);
        $entry->address = $json['address'] ?? null;
        $entry->correlationId = $json['correlationId'];
        $entry->facts = $json['facts'];
        $entry->hash = $json['hash'];
        return $entry;
    }
}
