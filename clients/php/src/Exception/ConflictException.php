<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** The state of the thing forbids it now; `problem()->context` may say who came first. */
final class ConflictException extends ProblemException
{
}
