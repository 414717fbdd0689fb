<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** There are no tokens: nobody has signed in, or the session has ended. */
final class NotSignedInException extends GatehouseException
{
}
