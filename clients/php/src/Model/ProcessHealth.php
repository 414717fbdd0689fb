<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** The state of a process beside those that answer requests. */
final class ProcessHealth
{
    /** The process; `worker` does jobs. One of `worker`. */
    public string $name;

    /** One of `up`, `down`. */
    public string $status;

    /** What is wrong, when something is. */
    public ?string $detail;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $processHealth = new self();
        $processHealth->name = $json['name'];
        $processHealth->status = $json['status'];
        $processHealth->detail = $json['detail'] ?? null;
        return $processHealth;
    }
}
