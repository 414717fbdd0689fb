<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

use Gatehouse\Client\Model\Problem;

/**
 * Gatehouse refused or failed, and said why in a problem document (RFC 9457). The kinds that a
 * program meets are classes of their own; every other status is this one.
 */
class ProblemException extends GatehouseException
{
    private Problem $problem;
    private ?int $retryAfterSeconds;

    final public function __construct(Problem $problem, ?int $retryAfterSeconds)
    {
        parent::__construct(
            $problem->status . ' ' . $problem->code . ': ' . ($problem->detail ?? $problem->title),
            $problem->status
        );
        $this->problem = $problem;
        $this->retryAfterSeconds = $retryAfterSeconds;
    }

    /** The exception for a problem, of the class that its status and code call for. */
    public static function of(Problem $problem, ?int $retryAfterSeconds): self
    {
        $class = self::classFor($problem);
        return new $class($problem, $retryAfterSeconds);
    }

    public function problem(): Problem
    {
        return $this->problem;
    }

    public function status(): int
    {
        return $this->problem->status;
    }

    /** The kind of problem for programs, such as `visit_already_answered`; stable. */
    public function problemCode(): string
    {
        return $this->problem->code;
    }

    /** Names the request in the logs of Gatehouse. */
    public function correlationId(): string
    {
        return $this->problem->correlationId;
    }

    /** When to try again, where the answer says so. */
    public function retryAfterSeconds(): ?int
    {
        return $this->retryAfterSeconds;
    }

    /** @return class-string<self> */
    private static function classFor(Problem $problem): string
    {
        if ($problem->code === 'second_factor_required') {
            return SecondFactorRequiredException::class;
        }
        $byStatus = [
            400 => BadRequestException::class,
            401 => UnauthenticatedException::class,
            403 => ForbiddenException::class,
            404 => NotFoundException::class,
            409 => ConflictException::class,
            422 => UnprocessableException::class,
            429 => TooManyRequestsException::class,
            503 => UnavailableException::class,
        ];
        return $byStatus[$problem->status] ?? self::class;
    }
}
