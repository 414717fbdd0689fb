<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\FeedState;
use Gatehouse\Client\Model\Notification;
use Gatehouse\Client\Model\Page;

/** What the signed-in user has been told. Marking again changes nothing. */
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
     * Newest first.
     *
     * @param array<string, mixed> $query unread, archived, cursor, limit
     * @return Page<Notification>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/notifications', $query, [Notification::class, 'fromJson']);
    }

    /**
     * Newest first, to the end.
     *
     * @param array<string, mixed> $query unread, archived, limit (of a page)
     * @return \Generator<int, Notification>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/notifications', $query, [Notification::class, 'fromJson']);
    }

    /** Exact, however many there are. */
    public function unreadCount(): FeedState
    {
        return FeedState::fromJson($this->caller->call(Request::get('/notifications/unread-count')));
    }

    public function read(string $notificationId): FeedState
    {
        return $this->mark($notificationId, 'read');
    }

    public function unread(string $notificationId): FeedState
    {
        return $this->mark($notificationId, 'unread');
    }

    /** Puts it away; what is archived counts as read. */
    public function archive(string $notificationId): FeedState
    {
        return $this->mark($notificationId, 'archive');
    }

    public function unarchive(string $notificationId): FeedState
    {
        return $this->mark($notificationId, 'unarchive');
    }

    /** All that are there now; what comes later stays unread. */
    public function readAll(): FeedState
    {
        // Sent again, it would also read what came meanwhile.
        return FeedState::fromJson($this->caller->call(Request::post('/notifications/read-all')));
    }

    private function mark(string $notificationId, string $mark): FeedState
    {
        $path = '/notifications/' . rawurlencode($notificationId) . '/' . $mark;
        return FeedState::fromJson($this->caller->call(Request::post($path)->repeatable()));
    }
}
