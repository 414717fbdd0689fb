<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

/** One request to Gatehouse, before it has an address and a token. */
final class Request
{
    public string $method;
    public string $path;

    /** @var array<string, string|int|bool|\DateTimeInterface|null> null is left out */
    public array $query = [];

    /** @var array<string, mixed>|null */
    public ?array $body = null;

    /** What is sent as it is, in place of a body of JSON; its type is among the headers. */
    public ?string $bytes = null;

    /** @var array<string, string> */
    public array $headers = [];

    /** Whether a repeat is harmless, so that it may be sent again when no answer came. */
    public bool $repeatable;

    /** Whether it carries the token of the signed-in user. */
    public bool $signedIn = true;

    public function __construct(string $method, string $path)
    {
        $this->method = $method;
        $this->path = $path;
        $this->repeatable = $method === 'GET';
    }

    /** @param array<string, string|int|bool|\DateTimeInterface|null> $query */
    public static function get(string $path, array $query = []): self
    {
        $request = new self('GET', $path);
        $request->query = $query;
        return $request;
    }

    /** @param array<string, mixed>|null $body */
    public static function post(string $path, ?array $body = null): self
    {
        $request = new self('POST', $path);
        $request->body = $body;
        return $request;
    }

    /** @param string $type of the bytes, such as `image/jpeg` */
    public static function put(string $path, string $type, string $bytes): self
    {
        $request = new self('PUT', $path);
        if (preg_match('~^[a-z]+/[a-z0-9.+-]+$~iD', $type) !== 1) {
            throw new \InvalidArgumentException('A type is like image/jpeg');
        }
        $request->headers['Content-Type'] = $type;
        $request->bytes = $bytes;
        return $request;
    }

    /** Names the attempt, so that its effect happens once however often it is sent. */
    public function once(?string $idempotencyKey): self
    {
        $key = $idempotencyKey ?? bin2hex(random_bytes(16));
        if (preg_match('/^[\x21-\x7e]{1,255}$/D', $key) !== 1) {
            throw new \InvalidArgumentException(
                'An idempotency key is 1 to 255 visible ASCII characters'
            );
        }
        $this->headers['Idempotency-Key'] = $key;
        return $this->repeatable();
    }

    /** Says that doing it again changes nothing. */
    public function repeatable(): self
    {
        $this->repeatable = true;
        return $this;
    }

    public function withoutToken(): self
    {
        $this->signedIn = false;
        return $this;
    }
}
