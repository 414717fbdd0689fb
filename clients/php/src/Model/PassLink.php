<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A link to the page of a pass. */
final class PassLink
{
    /** The last part of the page's address. */
    public string $token;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passLink = new self();
        $passLink->token = $json['token'];
        return $passLink;
    }
}
