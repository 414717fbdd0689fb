<?php

declare(strict_types=1);

namespace Gatehouse\Client\Http;

use Gatehouse\Client\Auth\Tokens;
use Gatehouse\Client\Auth\TokenStore;
use Gatehouse\Client\Exception\ConnectionException;
use Gatehouse\Client\Exception\NotSignedInException;
use Gatehouse\Client\Exception\ProblemException;
use Gatehouse\Client\Exception\UnauthenticatedException;
use Gatehouse\Client\Exception\UnexpectedAnswerException;
use Gatehouse\Client\Model\Instant;
use Gatehouse\Client\Model\Problem;

/** Makes calls of requests: with a token, again where that is harmless, and problems as exceptions. */
final class Caller
{
    /** An access token that ends within so many seconds is renewed first. */
    private const RENEW_BEFORE_SECONDS = 20;

    private string $base;
    private Transport $transport;
    private RetryPolicy $retries;
    private TokenStore $tokens;

    /** @var array<string, string> */
    private array $headers;

    /** @param array<string, string> $headers sent with every request */
    public function __construct(
        string $gatewayUrl,
        Transport $transport,
        RetryPolicy $retries,
        TokenStore $tokens,
        array $headers
    ) {
        $this->base = rtrim($gatewayUrl, '/') . '/api/v1';
        $this->transport = $transport;
        $this->retries = $retries;
        $this->tokens = $tokens;
        $this->headers = $headers;
    }

    public function tokens(): TokenStore
    {
        return $this->tokens;
    }

    /**
     * @return array<string, mixed> the answer's body; empty when it has none
     * @throws ProblemException|ConnectionException|UnexpectedAnswerException|NotSignedInException
     */
    public function call(Request $request): array
    {
        return $this->bodyOf($this->answerTo($request));
    }

    /**
     * For answers that are no JSON.
     *
     * @throws ProblemException|ConnectionException|UnexpectedAnswerException|NotSignedInException
     */
    public function fetch(Request $request): Response
    {
        $response = $this->answerTo($request);
        $this->requireSuccess($response);
        return $response;
    }

    /**
     * New tokens for the same session.
     *
     * @return array<string, mixed> the session as the refresh answered it
     * @throws ProblemException|ConnectionException|UnexpectedAnswerException
     */
    public function refresh(Tokens $tokens): array
    {
        // The same refresh token may come again within ten seconds: an answer got lost.
        $request = Request::post('/auth/refresh', ['refreshToken' => $tokens->refreshToken]);
        try {
            $session = $this->bodyOf($this->attempt($request->repeatable()->withoutToken(), null));
        } catch (UnauthenticatedException $ended) {
            $this->tokens->clear();
            throw $ended;
        }
        $this->tokens->save(Tokens::fromSession($session));
        return $session;
    }

    private function answerTo(Request $request): Response
    {
        if (!$request->signedIn) {
            return $this->attempt($request, null);
        }
        $tokens = $this->validTokens();
        $response = $this->attempt($request, $tokens);
        if ($response->status === 401 && $this->isAboutToken($response)) {
            $response = $this->attempt($request, $this->renewed($tokens));
        }
        return $response;
    }

    private function validTokens(): Tokens
    {
        $tokens = $this->tokens->load();
        if ($tokens === null) {
            throw new NotSignedInException('Nobody has signed in');
        }
        $endsSoon = $tokens->accessTokenExpiresAt - time() < self::RENEW_BEFORE_SECONDS;
        return $endsSoon ? $this->renewed($tokens) : $tokens;
    }

    /** Another process may have renewed them: a refresh token that was used ends the session. */
    private function renewed(Tokens $old): Tokens
    {
        $now = $this->tokens->load();
        if ($now !== null && $now->accessToken !== $old->accessToken) {
            return $now;
        }
        $this->refresh($old);
        $new = $this->tokens->load();
        if ($new === null) {
            throw new NotSignedInException('The token store lost the tokens');
        }
        return $new;
    }

    /** Not every 401 is: a wrong password is one, and a demand for a new proof. */
    private function isAboutToken(Response $response): bool
    {
        $code = (string) ($response->json()['code'] ?? '');
        return strncmp($code, 'token_', 6) === 0;
    }

    private function attempt(Request $request, ?Tokens $tokens): Response
    {
        $url = $this->base . $request->path . $this->queryOf($request);
        $headers = $this->headers + $request->headers + ['Accept' => 'application/json'];
        if ($tokens !== null) {
            $headers['Authorization'] = 'Bearer ' . $tokens->accessToken;
        }
        $body = $request->bytes;
        if ($request->body !== null) {
            $headers['Content-Type'] = 'application/json';
            $body = $this->jsonOf($request->body);
        }
        for ($failures = 1; ; $failures++) {
            try {
                $response = $this->transport->send($request->method, $url, $headers, $body);
            } catch (ConnectionException $failure) {
                $harmless = $request->repeatable || $failure->nothingSent();
                if (!$harmless || !$this->retries->waits($failures)) {
                    throw $failure;
                }
                continue;
            }
            $again = $this->isWorthAnother($request, $response)
                && $this->retries->waits($failures, $response->retryAfterSeconds());
            if (!$again) {
                return $response;
            }
        }
    }

    private function isWorthAnother(Request $request, Response $response): bool
    {
        // A limit is counted before anything is done.
        if ($response->status === 429) {
            return true;
        }
        if (!$request->repeatable) {
            return false;
        }
        // The first attempt is still being worked on: soon it will have an answer to give again.
        $inFlight = $response->status === 409
            && ($response->json()['code'] ?? '') === 'idempotency_in_flight';
        return $inFlight || in_array($response->status, [502, 503, 504], true);
    }

    /** @return array<string, mixed> */
    private function bodyOf(Response $response): array
    {
        $this->requireSuccess($response);
        $json = $response->json();
        if ($json === null && $response->body !== '') {
            throw new UnexpectedAnswerException('The answer is no JSON');
        }
        return $json ?? [];
    }

    /** @throws ProblemException|UnexpectedAnswerException */
    private function requireSuccess(Response $response): void
    {
        if ($response->isSuccess()) {
            return;
        }
        $json = $response->json();
        if (!Problem::isOne($json)) {
            throw new UnexpectedAnswerException(
                'The answer has status ' . $response->status . ' and is no problem document'
            );
        }
        throw ProblemException::of(Problem::fromJson($json), $response->retryAfterSeconds());
    }

    private function queryOf(Request $request): string
    {
        $query = [];
        foreach ($request->query as $name => $value) {
            if ($value instanceof \DateTimeInterface) {
                $query[$name] = Instant::write($value);
            } elseif (is_bool($value)) {
                $query[$name] = $value ? 'true' : 'false';
            } elseif ($value !== null) {
                $query[$name] = (string) $value;
            }
        }
        return $query === [] ? '' : '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
    }

    /** @param array<string, mixed> $body */
    private function jsonOf(array $body): string
    {
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
        return json_encode((object) $body, $flags);
    }
}
