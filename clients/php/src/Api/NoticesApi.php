<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\JobStatus;
use Gatehouse\Client\Model\Notice;
use Gatehouse\Client\Model\NoticeEntry;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;

/** What the management tells everybody. */
final class NoticesApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List the community's notices. Those that are pinned come first, the longest pinned at the
     * top; then the others, newest first. A notice is pinned up to and with the day of
     * `pinnedUntil` in the community's time zone; the pages of one list go by the day on which it
     * was begun.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<NoticeEntry>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/notices', $query, [NoticeEntry::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, NoticeEntry>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/notices', $query, [NoticeEntry::class, 'fromJson']);
    }

    /**
     * Put up a notice. Every member may read it from now on. Whoever lives in the community at this
     * moment is told, but not the one who wrote it. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body title, body, pinnedUntil?
     */
    public function publish(array $body, ?string $idempotencyKey = null): Notice
    {
        $request = Request::post('/notices', $body)->once($idempotencyKey);
        return Notice::fromJson($this->caller->call($request));
    }

    /**
     * Have the notices written to a file. A job that writes every notice that is up, in the order
     * in which they were put up: what it says, who wrote it, when, and how many have read it. A PDF
     * shows how each begins, and has room for 5,000 of them. Times are those of the community's
     * clocks. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body format, language?
     */
    public function export(array $body, ?string $idempotencyKey = null): JobStatus
    {
        $request = Request::post('/notices/export', $body)->once($idempotencyKey);
        return JobStatus::fromJson($this->caller->call($request));
    }

    /**
     * Look at a notice. The notice as it is now, with the `ETag` that a change has to name. Looking
     * does not mark it as read. Refused with 403, 404.
     */
    public function get(string $noticeId): Notice
    {
        $request = Request::get('/notices/' . rawurlencode($noticeId));
        return Notice::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Notice>
     */
    public function read(string $noticeId): Seen
    {
        $request = Request::get('/notices/' . rawurlencode($noticeId));
        return Seen::of($this->caller->fetch($request), [Notice::class, 'fromJson']);
    }

    /**
     * Edit a notice. Puts these words, and how long they are pinned, in the place of those there
     * are: without `pinnedUntil` the notice is pinned no more. Who wrote it and when it was put up
     * stay, and nobody is told again. Refused with 403, 404, 412, 422, 428.
     *
     * @param array<string, mixed> $body title, body, pinnedUntil?
     */
    public function edit(string $noticeId, array $body, string $ifMatch): Notice
    {
        $request = Request::put('/notices/' . rawurlencode($noticeId), $body)->ifMatch($ifMatch);
        return Notice::fromJson($this->caller->call($request));
    }

    /**
     * Take a notice down. Nobody finds it any more. It cannot be put up again. Refused with 403,
     * 404.
     */
    public function withdraw(string $noticeId): void
    {
        $request = Request::delete('/notices/' . rawurlencode($noticeId));
        $this->caller->call($request);
    }

    /**
     * Mark a notice as read. By the caller, for good; to say so again changes nothing. An edit does
     * not make it unread. Refused with 403, 404.
     */
    public function markRead(string $noticeId): void
    {
        $request = Request::put('/notices/' . rawurlencode($noticeId) . '/read')->repeatable();
        $this->caller->call($request);
    }
}
