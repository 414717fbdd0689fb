<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

use Gatehouse\Client\Http\Response;

/** What is no JSON, such as an image or a file: its bytes, and what they are. */
final class Bytes
{
    /** Such as `image/jpeg`. */
    public string $type;
    public string $bytes;

    public function __construct(string $type, string $bytes)
    {
        $this->type = $type;
        $this->bytes = $bytes;
    }

    public static function of(Response $response): self
    {
        return new self($response->headers['content-type'] ?? '', $response->body);
    }
}
