<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** The shape of the request is right, its meaning is not. */
final class UnprocessableException extends ProblemException
{
}
