<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Notification;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\UnreadCount;

/** The feed of the signed-in user. */
final class NotificationsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Read my notifications. Newest first. `epoch` and `seq` say how far the feed had come; a
     * socket that connects with them gets what follows. What was told by a community that the
     * reader no longer belongs to is in no list and no count; after another invitation it is there
     * again, as read.
     *
     * @param array<string, mixed> $query unread, archived, cursor, limit
     * @return Page<Notification>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/notifications', $query, [Notification::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query unread, archived, limit
     * @return \Generator<int, Notification>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/notifications', $query, [Notification::class, 'fromJson']);
    }

    /** How many notifications I have not read. Exact, however many there are. */
    public function unreadCount(): UnreadCount
    {
        $request = Request::get('/notifications/unread-count');
        return UnreadCount::fromJson($this->caller->call($request));
    }

    /**
     * Mark a notification as read. Doing it again changes nothing. My other tabs hear of it.
     * Refused with 404.
     */
    public function read(string $notificationId): UnreadCount
    {
        $request = Request::post('/notifications/' . rawurlencode($notificationId) . '/read')
            ->repeatable();
        return UnreadCount::fromJson($this->caller->call($request));
    }

    /**
     * Mark a notification as unread. It goes back to the list if it was archived. Doing it again
     * changes nothing. My other tabs hear of it. Refused with 404.
     */
    public function unread(string $notificationId): UnreadCount
    {
        $request = Request::post('/notifications/' . rawurlencode($notificationId) . '/unread')
            ->repeatable();
        return UnreadCount::fromJson($this->caller->call($request));
    }

    /**
     * Put a notification away. It leaves the list and counts as read. Doing it again changes
     * nothing. My other tabs hear of it. Refused with 404.
     */
    public function archive(string $notificationId): UnreadCount
    {
        $request = Request::post('/notifications/' . rawurlencode($notificationId) . '/archive')
            ->repeatable();
        return UnreadCount::fromJson($this->caller->call($request));
    }

    /**
     * Take a notification back out of the archive. It is in the list again, read. Doing it again
     * changes nothing. My other tabs hear of it. Refused with 404.
     */
    public function unarchive(string $notificationId): UnreadCount
    {
        $request = Request::post('/notifications/' . rawurlencode($notificationId) . '/unarchive')
            ->repeatable();
        return UnreadCount::fromJson($this->caller->call($request));
    }

    /**
     * Mark all my notifications as read. All that are in the feed when the request arrives; what
     * comes later stays unread.
     */
    public function readAll(): UnreadCount
    {
        $request = Request::post('/notifications/read-all');
        return UnreadCount::fromJson($this->caller->call($request));
    }
}
