<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The state of one service. */
final class ServiceHealth
{
    /** The service. One of `auth`, `main`, `notification`, `edge`. */
    public string $name;

    /** One of `up`, `down`. */
    public string $status;

    /** What is wrong, when something is. */
    public ?string $detail;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $serviceHealth = new self();
        $serviceHealth->name = $json['name'];
        $serviceHealth->status = $json['status'];
        $serviceHealth->detail = $json['detail'] ?? null;
        return $serviceHealth;
    }
}
