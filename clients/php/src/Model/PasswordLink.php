<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A link to set a password with, and until when it is good. */
final class PasswordLink
{
    /** What the owner of the account is to follow. */
    public string $link;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passwordLink = new self();
        $passwordLink->link = $json['link'];
        $passwordLink->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $passwordLink;
    }
}
