<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** Something that went wrong. */
final class JobError
{
    /** What it was. */
    public string $code;

    /** @var array<string, mixed>|null Facts that help to go on. */
    public ?array $context;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $jobError = new self();
        $jobError->code = $json['code'];
        $jobError->context = $json['context'] ?? null;
        return $jobError;
    }
}
