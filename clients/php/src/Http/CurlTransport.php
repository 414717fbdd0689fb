<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

use Gatehouse\Client\Exception\ConnectionException;

/** One curl handle, so that requests in a row share a connection. */
final class CurlTransport implements Transport
{
    /** What curl reports before anything of the request can have left. */
    private const NOTHING_SENT = [
        CURLE_COULDNT_RESOLVE_PROXY,
        CURLE_COULDNT_RESOLVE_HOST,
        CURLE_COULDNT_CONNECT,
        CURLE_SSL_CONNECT_ERROR,
    ];

    /** @var \CurlHandle|resource|null */
    private $curl = null;
    private int $connectTimeoutMs;
    private int $timeoutMs;

    /**
     * @param float $connectTimeout seconds until a connection must stand
     * @param float $timeout seconds until the whole answer must be there
     */
    public function __construct(float $connectTimeout, float $timeout)
    {
        if ($connectTimeout <= 0 || $timeout <= 0) {
            throw new \InvalidArgumentException('Timeouts are seconds above 0');
        }
        $this->connectTimeoutMs = (int) ceil($connectTimeout * 1000);
        $this->timeoutMs = (int) ceil($timeout * 1000);
    }

    public function send(string $method, string $url, array $headers, ?string $body): Response
    {
        $curl = $this->curl ??= curl_init();
        curl_reset($curl);
        $received = [];
        curl_setopt_array($curl, $this->optionsFor($method, $url, $headers, $body) + [
            CURLOPT_HEADERFUNCTION => static function ($_, string $line) use (&$received): int {
                $parts = explode(':', $line, 2);
                if (count($parts) === 2) {
                    $received[strtolower(trim($parts[0]))] = trim($parts[1]);
                }
                return strlen($line);
            },
        ]);
        $answer = curl_exec($curl);
        if (!is_string($answer)) {
            throw $this->failureOf($curl, $method, $url);
        }
        return new Response((int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $received, $answer);
    }

    /**
     * @param array<string, string> $headers
     * @return array<int, mixed>
     */
    private function optionsFor(string $method, string $url, array $headers, ?string $body): array
    {
        $lines = [];
        foreach ($headers as $name => $value) {
            $lines[] = $name . ': ' . $value;
        }
        // curl would wait a second for leave to send a longer body.
        $lines[] = 'Expect:';
        $options = [
            CURLOPT_URL => $url,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => $lines,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_ENCODING => '',
            CURLOPT_NOSIGNAL => true,
            CURLOPT_CONNECTTIMEOUT_MS => $this->connectTimeoutMs,
            CURLOPT_TIMEOUT_MS => $this->timeoutMs,
        ];
        if ($body !== null) {
            $options[CURLOPT_POSTFIELDS] = $body;
        }
        return $options;
    }

    /** @param \CurlHandle|resource $curl */
    private function failureOf($curl, string $method, string $url): ConnectionException
    {
        $code = curl_errno($curl);
        $timedOutConnecting = $code === CURLE_OPERATION_TIMEDOUT
            && curl_getinfo($curl, CURLINFO_PRETRANSFER_TIME) <= 0.0;
        return new ConnectionException(
            $method . ' ' . $url . ': ' . curl_error($curl),
            $timedOutConnecting || in_array($code, self::NOTHING_SENT, true)
        );
    }
}
