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

    /** @param array<string, mixed>|null $body */
    public static function put(string $path, ?array $body = null): self
    {
        $request = new self('PUT', $path);
        $request->body = $body;
        return $request;
    }

    /** @param array<string, mixed> $body */
    public static function patch(string $path, array $body): self
    {
        $request = new self('PATCH', $path);
        $request->body = $body;
        return $request;
    }

    public static function delete(string $path): self
    {
        return new self('DELETE', $path);
    }

    /**
     * Sends bytes in place of JSON.
     *
     * @param string $type of the bytes, such as `image/jpeg`
     */
    public function bytes(string $type, string $bytes): self
    {
        if (preg_match('~^[a-z]+/[a-z0-9.+-]+$~iD', $type) !== 1) {
            throw new \InvalidArgumentException('A type is like image/jpeg');
        }
        $this->headers['Content-Type'] = $type;
        $this->bytes = $bytes;
        return $this;
    }

    /**
     * Changes nothing that is not as it was seen.
     *
     * @param string|null $tag of what was seen; without one, the last to write wins
     */
    public function ifMatch(?string $tag): self
    {
        if ($tag === null) {
            return $this;
        }
        if (preg_match('/^[\x20-\x7e]{1,1024}$/D', $tag) !== 1) {
            throw new \InvalidArgumentException('A mark is what a reading was answered with');
        }
        $this->headers['If-Match'] = $tag;
        return $this;
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
