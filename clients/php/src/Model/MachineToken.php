<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What a machine signs in with for 15 minutes. */
final class MachineToken
{
    /** How to send the access token. One of `Bearer`. */
    public string $tokenType;

    /** A signed JWT; send it as `Authorization` header. */
    public string $accessToken;
    public \DateTimeImmutable $accessTokenExpiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $machineToken = new self();
        $machineToken->tokenType = $json['tokenType'];
        $machineToken->accessToken = $json['accessToken'];
        $machineToken->accessTokenExpiresAt = new \DateTimeImmutable($json['accessTokenExpiresAt']);
        return $machineToken;
    }
}
