<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Policies;
use Gatehouse\Client\Model\PolicyVersion;
use Gatehouse\Client\Model\Seen;

/** How a community does things. */
final class PoliciesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See how the community does things. What holds now, section by section, with the `ETag` that a
     * change has to name. What nobody has said yet is as it is in every new community. Refused with
     * 403.
     */
    public function get(): Policies
    {
        $request = Request::get('/policies');
        return Policies::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403.
     *
     * @return Seen<Policies>
     */
    public function read(): Seen
    {
        $request = Request::get('/policies');
        return Seen::of($this->caller->fetch($request), [Policies::class, 'fromJson']);
    }

    /**
     * Say how the community does things. Each section that differs from what would hold at
     * `validFrom` becomes a new version, which holds from then on; what held before is never
     * changed. A version that is to hold later is replaced by another for the same moment. Without
     * `moves`, `gate` or `passes` that section stays as it is. Refused with 403, 409, 412, 422,
     * 428.
     *
     * @param array<string, mixed> $body joining, directory, notices, retention, quietHours,
     *     residents, moves?, gate?, passes?, validFrom?
     */
    public function put(array $body, string $ifMatch): Policies
    {
        $request = Request::put('/policies', $body)->ifMatch($ifMatch);
        return Policies::fromJson($this->caller->call($request));
    }

    /**
     * See how the community did things. Every version of every section, the one that was set last
     * first.
     *
     * @param array<string, mixed> $query section, cursor, limit
     * @return Page<PolicyVersion>
     */
    public function history(array $query = []): Page
    {
        return $this->pages->one('/policies/history', $query, [PolicyVersion::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query section, limit
     * @return \Generator<int, PolicyVersion>
     */
    public function allHistory(array $query = []): \Generator
    {
        return $this->pages->all('/policies/history', $query, [PolicyVersion::class, 'fromJson']);
    }
}
