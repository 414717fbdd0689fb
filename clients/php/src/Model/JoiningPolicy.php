<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** How somebody comes in who asks to. */
final class JoiningPolicy
{
    /**
     * Who lets them in, the management, the household, or whoever of them answers first. One of
     * `management`, `household`, `either`.
     */
    public string $approval;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $joiningPolicy = new self();
        $joiningPolicy->approval = $json['approval'];
        return $joiningPolicy;
    }
}
