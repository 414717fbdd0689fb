<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** The caller is known and may not do this. */
final class ForbiddenException extends ProblemException
{
}
