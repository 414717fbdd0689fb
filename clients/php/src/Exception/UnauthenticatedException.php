<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Wrong credentials, or a token that is expired, revoked or forged: sign in again. */
class UnauthenticatedException extends ProblemException
{
}
