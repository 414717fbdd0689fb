<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\HelpLeave;

/** Daily help - who works for which homes, when they are awaited, and when they came. */
final class HelpApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Say when somebody need not come. On these days they are not awaited: not told as absent, and
     * not let in by this engagement. 409 `engagement_ended`; 422 `days_unusable` for days that are
     * over or overlap another leave. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body engagementId, from, to
     */
    public function addLeave(array $body, ?string $idempotencyKey = null): HelpLeave
    {
        $request = Request::post('/help-leaves', $body)->once($idempotencyKey);
        return HelpLeave::fromJson($this->caller->call($request));
    }

    /**
     * Let somebody come after all. They are awaited on these days as on others. Refused with 403,
     * 404.
     */
    public function removeLeave(string $leaveId): void
    {
        $request = Request::delete('/help-leaves/' . rawurlencode($leaveId));
        $this->caller->call($request);
    }
}
