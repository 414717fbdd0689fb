<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What is to be said of a pass. */
final class PassCheck
{
    /**
     * One of `ok`, `not_yet`, `pending`, `expired`, `revoked`, `used_up`, `not_in_window`,
     * `other_community`, `blocked`, `unknown`.
     */
    public string $result;

    /**
     * One of `not_ours`, `bad_characters`, `bad_length`, `unknown_kind`, `bad_content`,
     * `der_signature`, `unknown_key`, `bad_signature`.
     */
    public ?string $reason;
    public ?int $left;

    /** When it is good next; absent when that is not to come, or it is good now. */
    public ?\DateTimeImmutable $opensAt;
    public ?PassAtGate $pass;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $passCheck = new self();
        $passCheck->result = $json['result'];
        $passCheck->reason = $json['reason'] ?? null;
        $passCheck->left = $json['left'] ?? null;
        $passCheck->opensAt = Instant::read($json['opensAt'] ?? null);
        $passCheck->pass = isset($json['pass'])
            ? PassAtGate::fromJson($json['pass'])
            : null;
        return $passCheck;
    }
}
