<?php

declare(strict_types=1);

namespace Gatehouse\Client;

use Gatehouse\Client\Api\Apis;
use Gatehouse\Client\Api\AuthApi;
use Gatehouse\Client\Auth\InMemoryTokenStore;
use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\CurlTransport;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Http\RetryPolicy;

/**
 * Gatehouse as a PHP program sees it: one method per operation. Every call throws a
 * GatehouseException when it fails: a ProblemException when Gatehouse refuses, a
 * ConnectionException when it cannot be reached.
 */
final class GatehouseClient
{
    use Apis;

    private AuthApi $auth;

    /**
     * @param string $gatewayUrl for example `https://gatehouse.example`
     * @param array{
     *     tokens?: Auth\TokenStore,
     *     communityId?: string,
     *     connectTimeout?: float,
     *     timeout?: float,
     *     retries?: Http\RetryPolicy,
     *     transport?: Http\Transport
     * } $options where tokens are kept (in memory by default), the community to act in (only who
     *     belongs to several needs one), seconds to wait (2 and 10), retries (3)
     */
    public function __construct(string $gatewayUrl, array $options = [])
    {
        $known = ['tokens', 'communityId', 'connectTimeout', 'timeout', 'retries', 'transport'];
        $unknown = array_diff(array_keys($options), $known);
        if ($unknown !== []) {
            throw new \InvalidArgumentException('Unknown option: ' . implode(', ', $unknown));
        }
        if (preg_match('~^https?://[^\s/]+~i', $gatewayUrl) !== 1) {
            throw new \InvalidArgumentException('The gateway URL begins with http:// or https://');
        }
        $this->caller = new Caller(
            $gatewayUrl,
            $options['transport'] ?? new CurlTransport(
                (float) ($options['connectTimeout'] ?? 2.0),
                (float) ($options['timeout'] ?? 10.0)
            ),
            $options['retries'] ?? new RetryPolicy(),
            $options['tokens'] ?? new InMemoryTokenStore(),
            self::headersFor($options['communityId'] ?? null)
        );
        $this->auth = new AuthApi($this->caller);
    }

    public function auth(): AuthApi
    {
        return $this->auth;
    }

    /**
     * Any other operation, with the token of the signed-in user.
     *
     * @return array<string, mixed> the answer's body
     */
    public function call(Request $request): array
    {
        return $this->caller->call($request);
    }

    /** @return array<string, string> */
    private static function headersFor(?string $communityId): array
    {
        $headers = ['User-Agent' => 'gatehouse-php/1'];
        if ($communityId === null) {
            return $headers;
        }
        if (preg_match('/^[0-9a-f-]{36}$/D', $communityId) !== 1) {
            throw new \InvalidArgumentException('A community id is a UUID');
        }
        return $headers + ['X-Community-Id' => $communityId];
    }
}
