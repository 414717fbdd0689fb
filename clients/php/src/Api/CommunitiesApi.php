<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Community;
use Gatehouse\Client\Model\CommunityArchive;
use Gatehouse\Client\Model\CommunityArchiveLink;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;

/** Communities, and what they go by. */
final class CommunitiesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See what was kept of a community. When the thirty days of a community that is closing are
     * over, and before anything is erased, all that it has is kept in one zip file: a folder for
     * each feature with its tables as CSV and JSON, its files under their names, and a README that
     * says what is what, and what is left out and why. It can be fetched for ninety days. 404
     * `community_archive_none` where there is none, or not yet, and 404 `community_archive_over`
     * once its time is over. Refused with 403, 404.
     */
    public function archive(string $communityId): CommunityArchive
    {
        $request = Request::get('/communities/' . rawurlencode($communityId) . '/archive');
        return CommunityArchive::fromJson($this->caller->call($request));
    }

    /**
     * Fetch what was kept of a community. Where the zip file can be fetched for five minutes. Who
     * was told so stands in the audit log of the community before the answer is given: each time is
     * a fetching of its own, and none is repeated by an `Idempotency-Key`. It needs a proof of who
     * asks that is not older than ten minutes. 404 `community_archive_none` where there is none, or
     * not yet, and 404 `community_archive_over` once its ninety days are over. Refused with 403,
     * 404.
     */
    public function archiveLink(string $communityId): CommunityArchiveLink
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/archive/link');
        return CommunityArchiveLink::fromJson($this->caller->call($request));
    }

    /**
     * Begin in earnest. A community that has been set up is active from now on. It needs a home and
     * an admin who has accepted their invitation: 409 `community_not_ready` says in
     * `context.missing` which of them, `unit` or `admin`, there is none of. Refused with 403, 404,
     * 409, 422.
     */
    public function activate(string $communityId, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/activate')
            ->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * Suspend a community. Until it is resumed, what is there can be read and the gate goes on;
     * whatever else would change something is refused with 403 `community_suspended`. Refused with
     * 403, 404, 409, 422.
     */
    public function suspend(string $communityId, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/suspend')
            ->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /** Resume a community. What was suspended goes on. Refused with 403, 404, 409, 422. */
    public function resume(string $communityId, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/resume')
            ->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * Close a community. From now on it is as if it were suspended, and after thirty days what it
     * has is erased, once it is kept in an archive. Until then it can be reopened. Refused with
     * 403, 404, 409, 422.
     */
    public function close(string $communityId, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/close')
            ->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * Reopen a community. A community that is closing is again what it was before, as long as its
     * thirty days are not over. Refused with 403, 404, 409, 422.
     */
    public function reopen(string $communityId, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities/' . rawurlencode($communityId) . '/reopen')
            ->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * List my communities. The communities that the caller belongs to, by name; all there are for
     * an operator, with how many people each has and when something happened there last. Times and
     * days of a community are shown in its time zone.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Community>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/communities', $query, [Community::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Community>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/communities', $query, [Community::class, 'fromJson']);
    }

    /**
     * Open a community. A new community, which is set up before it is active: homes are entered and
     * an admin is invited. It may begin with how another one does things, its `template`. Refused
     * with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body name, timeZone, currency, locale, template?
     */
    public function create(array $body, ?string $idempotencyKey = null): Community
    {
        $request = Request::post('/communities', $body)->once($idempotencyKey);
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * Look at a community. The community as it is now, with the `ETag` that a change has to name.
     * It is the one that the caller acts in. Refused with 403, 404.
     */
    public function get(string $communityId): Community
    {
        $request = Request::get('/communities/' . rawurlencode($communityId));
        return Community::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Community>
     */
    public function read(string $communityId): Seen
    {
        $request = Request::get('/communities/' . rawurlencode($communityId));
        return Seen::of($this->caller->fetch($request), [Community::class, 'fromJson']);
    }

    /**
     * Edit a community. Changes what is named and leaves the rest. Whoever has something that hangs
     * on the time zone or the currency is in the way of changing it: `context.blockers` says what,
     * and how much. Refused with 403, 404, 409, 412, 422, 428.
     *
     * @param array<string, mixed> $body name?, timeZone?, currency?, locale?, weekStart?, areaUnit?
     */
    public function update(string $communityId, array $body, string $ifMatch): Community
    {
        $request = Request::patch('/communities/' . rawurlencode($communityId), $body)
            ->ifMatch($ifMatch);
        return Community::fromJson($this->caller->call($request));
    }
}
