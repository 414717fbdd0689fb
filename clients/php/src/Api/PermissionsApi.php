<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\PermissionCatalogue;

/** Who may do what. */
final class PermissionsApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Read who may do what. Every permission, the permissions of every role, and the caller's own
     * in the chosen community. An employee has those of the job as well. Refused with 403.
     */
    public function list(): PermissionCatalogue
    {
        $request = Request::get('/auth/permissions');
        return PermissionCatalogue::fromJson($this->caller->call($request));
    }
}
