<?php

declare(strict_types=1);

namespace Gatehouse\CodeIgniter3;

use Gatehouse\Client\Auth\Tokens;
use Gatehouse\Client\Auth\TokenStore;

/** Keeps the tokens in CodeIgniter's session: on the server, never in the browser. */
final class SessionTokenStore implements TokenStore
{
    private const KEY = 'gatehouse_tokens';

    /** @var \CI_Session */
    private $session;

    /** @param \CI_Session $session */
    public function __construct($session)
    {
        $this->session = $session;
    }

    public function load(): ?Tokens
    {
        $kept = $this->session->userdata(self::KEY);
        if (!is_array($kept)) {
            return null;
        }
        return new Tokens($kept['access'], $kept['refresh'], $kept['expires']);
    }

    public function save(Tokens $tokens): void
    {
        $this->session->set_userdata(self::KEY, [
            'access' => $tokens->accessToken,
            'refresh' => $tokens->refreshToken,
            'expires' => $tokens->accessTokenExpiresAt,
        ]);
    }

    public function clear(): void
    {
        $this->session->unset_userdata(self::KEY);
    }
}
