<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** By which a device is paired. */
final class Pairing
{
    /** To be typed on the device. */
    public string $code;
    public \DateTimeImmutable $endsAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $pairing = new self();
        $pairing->code = $json['code'];
        $pairing->endsAt = new \DateTimeImmutable($json['endsAt']);
        return $pairing;
    }
}
