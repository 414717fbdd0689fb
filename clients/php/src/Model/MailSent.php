<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The same answer whether or not there is an account. */
final class MailSent
{
    /** What to show to the user. */
    public string $message;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $mailSent = new self();
        $mailSent->message = $json['message'];
        return $mailSent;
    }
}
