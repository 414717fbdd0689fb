<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A pass, as whoever has its link may see it. */
final class PublicPass
{
    public PublicPassCommunity $community;

    /** One of `pending`, `active`, `used-up`, `expired`, `revoked`, `refused`. */
    public string $state;

    /** Absent once it has ended. */
    public ?PublicPassTerms $pass;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $publicPass = new self();
        $publicPass->community = PublicPassCommunity::fromJson($json['community']);
        $publicPass->state = $json['state'];
        $publicPass->pass = isset($json['pass'])
            ? PublicPassTerms::fromJson($json['pass'])
            : null;
        return $publicPass;
    }
}
