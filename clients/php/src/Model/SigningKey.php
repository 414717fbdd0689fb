<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The public half of a key. */
final class SigningKey
{
    /** As codes name it; eight hexadecimal digits. */
    public string $keyId;

    /** The key (ECDSA, P-256) as SubjectPublicKeyInfo in DER, in Base64. */
    public string $spki;
    public \DateTimeImmutable $madeAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $signingKey = new self();
        $signingKey->keyId = $json['keyId'];
        $signingKey->spki = $json['spki'];
        $signingKey->madeAt = new \DateTimeImmutable($json['madeAt']);
        return $signingKey;
    }
}
