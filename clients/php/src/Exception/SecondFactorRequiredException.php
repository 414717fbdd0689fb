<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** The password was right; the account asks for a second factor. */
final class SecondFactorRequiredException extends UnauthenticatedException
{
    /** Goes with the code to `AuthApi::secondFactor`. Keep it on the server. */
    public function challenge(): string
    {
        return (string) ($this->problem()->context['challenge'] ?? '');
    }

    /** @return list<string> what it takes: `totp`, `recovery-code`, `passkey` */
    public function methods(): array
    {
        return array_values((array) ($this->problem()->context['methods'] ?? []));
    }
}
