<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\JobStatus;

/** Inviting many who live in a community at once. */
final class InvitationBatchesApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Invite residents. A job that sends everybody who was entered and has no account a link by
     * mail, one for each of their homes: those who are named, or all whom a filter keeps. A
     * community sends 60 such mails a minute, and none to the same person for the same home within
     * 24 hours. Its file says of each what has become of it: who could not be invited has no
     * address or no home, was invited lately, or has an account already; how many of each stands in
     * `errors`. Links are good for seven days, as long as whoever invites may invite. Refused with
     * 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body personIds?, filter?, language?
     */
    public function start(array $body, ?string $idempotencyKey = null): JobStatus
    {
        $request = Request::post('/invitation-batches', $body)->once($idempotencyKey);
        return JobStatus::fromJson($this->caller->call($request));
    }
}
