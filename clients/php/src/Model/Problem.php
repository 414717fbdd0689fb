<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A problem document (RFC 9457): what went wrong, for people and for programs. */
final class Problem
{
    public string $type;
    public string $title;
    public int $status;
    public ?string $detail;
    public string $code;
    public string $correlationId;

    /** @var list<array{path: string, message: string, code?: string}> the fields at fault */
    public array $errors;

    /** @var array<string, mixed> facts that help to go on */
    public array $context;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $problem = new self();
        $problem->type = (string) $json['type'];
        $problem->title = (string) $json['title'];
        $problem->status = (int) $json['status'];
        $problem->detail = isset($json['detail']) ? (string) $json['detail'] : null;
        $problem->code = (string) $json['code'];
        $problem->correlationId = (string) $json['correlationId'];
        $problem->errors = $json['errors'] ?? [];
        $problem->context = $json['context'] ?? [];
        return $problem;
    }

    /** Whether it is one: proxies answer with other things. */
    public static function isOne(?array $json): bool
    {
        $required = ['type', 'title', 'status', 'code', 'correlationId'];
        return $json !== null && array_diff($required, array_keys($json)) === [];
    }
}
