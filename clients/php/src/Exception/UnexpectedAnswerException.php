<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Something answered, but not the way Gatehouse does: a wrong address, or a proxy in between. */
final class UnexpectedAnswerException extends GatehouseException
{
}
