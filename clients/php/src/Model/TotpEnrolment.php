<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What an authenticator app is set up with. */
final class TotpEnrolment
{
    /** The secret in base32, for typing it in. */
    public string $secret;

    /** The same as an `otpauth://` link. */
    public string $uri;

    /** @var array{svg: string, png: string} The link as a QR code. */
    public array $qr;
    public \DateTimeImmutable $expiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $totpEnrolment = new self();
        $totpEnrolment->secret = $json['secret'];
        $totpEnrolment->uri = $json['uri'];
        $totpEnrolment->qr = $json['qr'];
        $totpEnrolment->expiresAt = new \DateTimeImmutable($json['expiresAt']);
        return $totpEnrolment;
    }
}
