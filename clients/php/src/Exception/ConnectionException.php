<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Gatehouse could not be reached, or the answer did not arrive in time. */
final class ConnectionException extends GatehouseException
{
    private bool $nothingSent;

    /** @param bool $nothingSent whether it is certain that the request never left */
    public function __construct(string $message, bool $nothingSent)
    {
        parent::__construct($message);
        $this->nothingSent = $nothingSent;
    }

    /** Whether it is certain that the request had no effect. */
    public function nothingSent(): bool
    {
        return $this->nothingSent;
    }
}
