<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The join code of the community; without `code` until one is made. */
final class JoinCode
{
    public ?string $code;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $joinCode = new self();
        $joinCode->code = $json['code'] ?? null;
        return $joinCode;
    }
}
