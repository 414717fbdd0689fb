<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Too many requests; `retryAfterSeconds()` says when to try again. */
final class TooManyRequestsException extends ProblemException
{
}
