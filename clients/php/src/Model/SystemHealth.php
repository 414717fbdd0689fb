<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The state of the system and of each service. */
final class SystemHealth
{
    /** One of `up`, `down`. */
    public string $status;

    /** @var list<ServiceHealth> One entry for each service. */
    public array $services;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $systemHealth = new self();
        $systemHealth->status = $json['status'];
        $systemHealth->services = array_map([ServiceHealth::class, 'fromJson'], $json['services']);
        return $systemHealth;
    }
}
