<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\SystemHealth;

/** How the whole system is. */
final class HealthApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * How the whole system is. Gathered from every service, and from the worker, over RabbitMQ,
     * each within a second. Without a worker the system is up and `degraded`: all is answered, but
     * jobs such as exports wait.
     */
    public function system(): SystemHealth
    {
        $request = Request::get('/health')->withoutToken();
        return SystemHealth::fromJson($this->caller->call($request));
    }
}
