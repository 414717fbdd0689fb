<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** What the person lets neighbours see of them. */
final class DirectoryChoice
{
    /** Whether neighbours find them. */
    public bool $listed;

    /** One of `none`, `building`, `community`. */
    public string $phone;

    /** One of `none`, `building`, `community`. */
    public string $email;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $directoryChoice = new self();
        $directoryChoice->listed = $json['listed'];
        $directoryChoice->phone = $json['phone'];
        $directoryChoice->email = $json['email'];
        return $directoryChoice;
    }
}
