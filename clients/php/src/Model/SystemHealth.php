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

    /** Whether something is away that the system does without for a while. */
    public ?bool $degraded;

    /**
     * @var list<ProcessHealth>|null One entry for each of these things, which are processes of a
     *     service.
     */
    public ?array $processes;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $systemHealth = new self();
        $systemHealth->status = $json['status'];
        $systemHealth->services = array_map([ServiceHealth::class, 'fromJson'], $json['services']);
        $systemHealth->degraded = $json['degraded'] ?? null;
        $systemHealth->processes = isset($json['processes'])
            ? array_map([ProcessHealth::class, 'fromJson'], $json['processes'])
            : null;
        return $systemHealth;
    }
}
