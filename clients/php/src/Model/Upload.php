<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/** A file that is being sent, and where to. */
final class Upload
{
    public File $file;

    /** How long it is going to be. */
    public int $bytes;

    /** How much of it has come. */
    public int $received;

    /** Whether the rest can be sent alone. */
    public bool $resumable;

    /** How to send it. One of `PUT`. */
    public string $method;

    /** Where to send it; one that begins with a slash is on this server. */
    public string $url;

    /** @var array<string, mixed> The headers to send it with. */
    public array $headers;

    /** Until when the address takes bytes; a fresh one can be asked for. */
    public \DateTimeImmutable $urlExpiresAt;

    /** @param array<string, mixed> $json */
    public static function fromJson(array $json): self
    {
        $upload = new self();
        $upload->file = File::fromJson($json['file']);
        $upload->bytes = $json['bytes'];
        $upload->received = $json['received'];
        $upload->resumable = $json['resumable'];
        $upload->method = $json['method'];
        $upload->url = $json['url'];
        $upload->headers = $json['headers'];
        $upload->urlExpiresAt = new \DateTimeImmutable($json['urlExpiresAt']);
        return $upload;
    }
}
