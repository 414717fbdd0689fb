<?php

declare(strict_types=1);

namespace Gatehouse\Client\Exception;

/** Whatever goes wrong between a program and Gatehouse. */
abstract class GatehouseException extends \RuntimeException
{
}
