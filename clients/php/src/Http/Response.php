<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

/** An answer as it came. */
final class Response
{
    public int $status;

    /** @var array<string, string> by lower-case name */
    public array $headers;
    public string $body;

    /** @param array<string, string> $headers */
    public function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers;
        $this->body = $body;
    }

    public function isSuccess(): bool
    {
        return $this->status >= 200 && $this->status < 300;
    }

    /** @return array<string, mixed>|null null when the body is no JSON object */
    public function json(): ?array
    {
        $json = json_decode($this->body, true);
        return is_array($json) ? $json : null;
    }

    public function retryAfterSeconds(): ?int
    {
        $value = $this->headers['retry-after'] ?? '';
        return ctype_digit($value) ? (int) $value : null;
    }
}
