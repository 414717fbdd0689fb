<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Auth\Tokens;
use Gatehouse\Client\Exception\NotSignedInException;
use Gatehouse\Client\Exception\UnauthenticatedException;
use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Session;

/**
 * Signing in and out. What is called afterwards carries the token by itself: this is written by hand,
 * because it keeps tokens and lets them go. The other groups are generated.
 */
final class AuthApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * @param string|null $device a name for the list of sessions
     * @param string|null $deviceToken of an earlier login from this device
     * @throws \Gatehouse\Client\Exception\SecondFactorRequiredException go on with secondFactor()
     * @throws UnauthenticatedException when the credentials are wrong
     */
    public function login(
        string $email,
        string $password,
        ?string $device = null,
        ?string $deviceToken = null
    ): Session {
        $body = ['email' => $email, 'password' => $password];
        return $this->open('/login', $body + $this->given($device, $deviceToken));
    }

    /**
     * The second step of a login.
     *
     * @param string $challenge of the SecondFactorRequiredException
     * @param string $code six digits of the app, or a recovery code
     * @param string $method `totp` or `recovery-code`
     * @throws UnauthenticatedException when the code is wrong, or the challenge is used up
     */
    public function secondFactor(
        string $challenge,
        string $code,
        string $method = 'totp',
        ?string $device = null
    ): Session {
        $body = ['challenge' => $challenge, 'method' => $method, 'code' => $code];
        return $this->open('/login/second-factor', $body + $this->given($device, null));
    }

    /** New tokens for the session. Calls do it by themselves when they have to. */
    public function refresh(): Session
    {
        $tokens = $this->caller->tokens()->load();
        if ($tokens === null) {
            throw new NotSignedInException('Nobody has signed in');
        }
        return Session::fromJson($this->caller->refresh($tokens));
    }

    /** Ends the session everywhere; its tokens are forgotten even if that fails. */
    public function logout(): void
    {
        try {
            $this->caller->call(Request::post('/auth/logout')->repeatable());
        } catch (NotSignedInException | UnauthenticatedException $over) {
            // It had ended before.
        } finally {
            $this->caller->tokens()->clear();
        }
    }

    public function isSignedIn(): bool
    {
        return $this->caller->tokens()->load() !== null;
    }

    /** @param array<string, mixed> $body */
    private function open(string $path, array $body): Session
    {
        $json = $this->caller->call(Request::post($path, $body)->withoutToken());
        $this->caller->tokens()->save(Tokens::fromSession($json));
        return Session::fromJson($json);
    }

    /** @return array<string, string> */
    private function given(?string $device, ?string $deviceToken): array
    {
        return array_filter(
            ['device' => $device, 'deviceToken' => $deviceToken],
            static fn (?string $value): bool => $value !== null
        );
    }
}
