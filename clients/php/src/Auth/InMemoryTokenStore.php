<?php

declare(strict_types=1);

namespace Gatehouse\Client\Auth;

/** Forgets everything at the end of the script. */
final class InMemoryTokenStore implements TokenStore
{
    private ?Tokens $tokens = null;

    public function load(): ?Tokens
    {
        return $this->tokens;
    }

    public function save(Tokens $tokens): void
    {
        $this->tokens = $tokens;
    }

    public function clear(): void
    {
        $this->tokens = null;
    }
}
