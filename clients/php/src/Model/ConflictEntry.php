<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The entry that does not fit. */
final class ConflictEntry
{
    public string $id;

    /** One of `in`, `out`, `refused`. */
    public string $direction;
    public GateSubject $subject;
    public string $gateId;
    public \DateTimeImmutable $at;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $conflictEntry = new self();
        $conflictEntry->id = $json['id'];
        $conflictEntry->direction = $json['direction'];
        $conflictEntry->subject = GateSubject::fromJson($json['subject']);
        $conflictEntry->gateId = $json['gateId'];
        $conflictEntry->at = new \DateTimeImmutable($json['at']);
        return $conflictEntry;
    }
}
