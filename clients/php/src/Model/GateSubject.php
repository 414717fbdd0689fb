<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** As what somebody came, and by which of them, where that is known. */
final class GateSubject
{
    /** One of `visit`, `pass`, `help`, `person`, `vehicle`, `goods`, `child`, `other`. */
    public string $type;

    /** The id of the visit, the pass, the person … */
    public ?string $id;

    /** How many may come in by it, as a pass says of itself. */
    public ?int $maxUses;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $gateSubject = new self();
        $gateSubject->type = $json['type'];
        $gateSubject->id = $json['id'] ?? null;
        $gateSubject->maxUses = $json['maxUses'] ?? null;
        return $gateSubject;
    }
}
