<?php

declare(strict_types=1);

namespace Gatehouse\Client\Auth;

/** Where the tokens of one signed-in user are kept: on the server, never in a browser. */
interface TokenStore
{
    /** The tokens as they are now; another process may have changed them. */
    public function load(): ?Tokens;

    public function save(Tokens $tokens): void;

    public function clear(): void;
}
