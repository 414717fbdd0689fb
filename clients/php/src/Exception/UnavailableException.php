<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Something that Gatehouse depends on does not answer at the moment. */
final class UnavailableException extends ProblemException
{
}
