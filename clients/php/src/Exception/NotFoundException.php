<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** There is no such thing in the caller's community. */
final class NotFoundException extends ProblemException
{
}
