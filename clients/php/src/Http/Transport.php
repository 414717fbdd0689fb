<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

use Gatehouse\Client\Exception\ConnectionException;

/** Sends one HTTP request; retries and tokens are not its business. */
interface Transport
{
    /**
     * @param array<string, string> $headers
     * @throws ConnectionException when no answer came
     */
    public function send(string $method, string $url, array $headers, ?string $body): Response;
}
