<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** That somebody came in by a pass. */
final class PassUse
{
    public ?int $left;
    public Visit $visit;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passUse = new self();
        $passUse->left = $json['left'] ?? null;
        $passUse->visit = Visit::fromJson($json['visit']);
        return $passUse;
    }
}
