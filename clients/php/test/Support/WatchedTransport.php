<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\Support;

use Gatehouse\Client\Http\CurlTransport;
use Gatehouse\Client\Http\Response;
use Gatehouse\Client\Http\Transport;

/** Really sends everything, remembers what, and can spoil what comes back. */
final class WatchedTransport implements Transport
{
    /** @var list<array{method: string, path: string, headers: array<string, string>}> */
    public array $sent = [];

    /** @var list<callable(Response): Response> one for each of the next answers; it may throw */
    public array $spoil = [];
    private CurlTransport $curl;

    public function __construct()
    {
        $this->curl = new CurlTransport(2.0, 10.0);
    }

    public function send(string $method, string $url, array $headers, ?string $body): Response
    {
        $path = substr((string) parse_url($url, PHP_URL_PATH), strlen('/api/v1'));
        $this->sent[] = ['method' => $method, 'path' => $path, 'headers' => $headers];
        $response = $this->curl->send($method, $url, $headers, $body);
        $spoil = array_shift($this->spoil);
        return $spoil === null ? $response : $spoil($response);
    }

    public function countOf(string $path): int
    {
        return count(array_filter($this->sent, static fn (array $one): bool => $one['path'] === $path));
    }
}
