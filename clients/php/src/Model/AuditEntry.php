<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something that happened. */
final class AuditEntry
{
    /** Its place in the community's log, without gaps. */
    public int $seq;

    /** The event that told of it. */
    public string $eventId;
    public string $type;
    public ?string $actorId;
    public ?string $accountId;
    public \DateTimeImmutable $at;

    /** The network address it was asked from, where one is known. */
    public ?string $address;

    /** The request that caused it; the services' logs name it too. */
    public string $correlationId;

    /** @var array<string, mixed> What else there is to say; depends on the type. */
    public array $facts;

    /** Proves this entry and, through the one before it, all earlier ones. */
    public string $hash;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $auditEntry = new self();
        $auditEntry->seq = $json['seq'];
        $auditEntry->eventId = $json['eventId'];
        $auditEntry->type = $json['type'];
        $auditEntry->actorId = $json['actorId'] ?? null;
        $auditEntry->accountId = $json['accountId'] ?? null;
        $auditEntry->at = new \DateTimeImmutable($json['at']);
        $auditEntry->address = $json['address'] ?? null;
        $auditEntry->correlationId = $json['correlationId'];
        $auditEntry->facts = $json['facts'];
        $auditEntry->hash = $json['hash'];
        return $auditEntry;
    }
}
