<?php

declare(strict_types=1);

namespace Gatehouse\Client\Auth;

/** What proves who calls. */
final class Tokens
{
    public string $accessToken;
    public string $refreshToken;

    /** When the access token ends, in seconds since 1970. */
    public int $accessTokenExpiresAt;

    public function __construct(string $accessToken, string $refreshToken, int $accessTokenExpiresAt)
    {
        $this->accessToken = $accessToken;
        $this->refreshToken = $refreshToken;
        $this->accessTokenExpiresAt = $accessTokenExpiresAt;
    }

    /** @param array<string, mixed> $json what a login or a refresh answered */
    public static function fromSession(array $json): self
    {
        $expiresAt = new \DateTimeImmutable($json['accessTokenExpiresAt']);
        return new self($json['accessToken'], $json['refreshToken'], $expiresAt->getTimestamp());
    }
}
