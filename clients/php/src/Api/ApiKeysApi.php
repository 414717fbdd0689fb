<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\ApiKey;
use Gatehouse\Client\Model\CreatedApiKey;
use Gatehouse\Client\Model\MachineToken;
use Gatehouse\Client\Model\Page;

/** Keys with which machines sign in. */
final class ApiKeysApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See the keys of the community. All keys ever made for the community, the newest first;
     * without their texts.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<ApiKey>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/auth/api-keys', $query, [ApiKey::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, ApiKey>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/auth/api-keys', $query, [ApiKey::class, 'fromJson']);
    }

    /**
     * Make a key for a machine. The key opens one community and allows what is listed, none of
     * which the caller may lack (`permission_not_held`). What asks for a rank is for people only:
     * `people:invite`, `people:manage` and `people:impersonate` are refused (422
     * `permission_personal`). Its text is answered here and never again. Nobody needs to refresh
     * it: a machine exchanges it for access tokens until it ends, a year from now at the latest.
     * Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body name, permissions, expiresAt
     */
    public function create(array $body, ?string $idempotencyKey = null): CreatedApiKey
    {
        $request = Request::post('/auth/api-keys', $body)->once($idempotencyKey);
        return CreatedApiKey::fromJson($this->caller->call($request));
    }

    /**
     * Revoke a key. The key and all its access tokens are refused from now on, by every service.
     * May be repeated. Refused with 403, 404.
     */
    public function revoke(string $apiKeyId): void
    {
        $request = Request::delete('/auth/api-keys/' . rawurlencode($apiKeyId));
        $this->caller->call($request);
    }

    /**
     * Answer for a key from now on. A key allows no more than whoever answers for it may do at that
     * moment: its maker, until somebody else takes it over. For keys whose maker has left, or may
     * do less than the key is for; the machine notices nothing. The caller needs all permissions of
     * the key (`permission_not_held`). 409 `api_key_over` when the key was revoked or has ended.
     * May be repeated. Refused with 403, 404, 409, 422.
     */
    public function takeOver(string $apiKeyId, ?string $idempotencyKey = null): ApiKey
    {
        $request = Request::post('/auth/api-keys/' . rawurlencode($apiKeyId) . '/take-over')
            ->once($idempotencyKey);
        return ApiKey::fromJson($this->caller->call($request));
    }

    /**
     * Exchange an API key for an access token. How a machine signs in. The token lives 15 minutes,
     * allows what the key allows in the key's community (`allows`), and nothing that asks for a
     * recent proof. A key that allows nothing any more is refused like one that was revoked. Each
     * key earns a limited number of tokens a minute (429 `api_key_busy`); a machine keeps its token
     * until it expires.
     *
     * @param array<string, mixed> $body apiKey
     */
    public function exchange(array $body): MachineToken
    {
        $request = Request::post('/auth/token', $body)->withoutToken();
        return MachineToken::fromJson($this->caller->call($request));
    }
}
