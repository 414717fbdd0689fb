<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** The request does not match the specification; `problem()->errors` names the fields. */
final class BadRequestException extends ProblemException
{
}
