<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How long is kept what is not needed for ever. */
final class RetentionPolicy
{
    /** For how many days the log of the gate says who came. */
    public int $gateLogDays;

    /** For how many days a paper is kept after it was verified. */
    public int $idDays;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $retentionPolicy = new self();
        $retentionPolicy->gateLogDays = $json['gateLogDays'];
        $retentionPolicy->idDays = $json['idDays'];
        return $retentionPolicy;
    }
}
