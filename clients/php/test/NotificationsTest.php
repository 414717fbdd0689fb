<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\NotFoundException;
use Gatehouse\Client\Model\Notification;
use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

final class NotificationsTest extends TestCase
{
    public function testWhatIsToldCanBeReadPutAwayAndTakenBack(): void
    {
        $chitra = TheSystem::signedIn('Chitra');
        $visitId = TheSystem::visitTo('A-102', 'Dev Shah');
        $feed = $chitra->notifications();
        $told = TheSystem::eventually(static function () use ($feed, $visitId): ?Notification {
            foreach ($feed->all(['limit' => 5]) as $notification) {
                if (($notification->data['visitId'] ?? '') === $visitId) {
                    return $notification;
                }
            }
            return null;
        });
        self::assertSame('visit-requested', $told->kind);
        self::assertSame('urgent', $told->urgency);
        self::assertStringContainsString('Dev Shah', $told->title);
        self::assertNull($told->readAt);

        $before = $feed->unreadCount()->unread;
        self::assertSame($before - 1, $feed->read($told->id)->unread);
        self::assertSame($before - 1, $feed->read($told->id)->unread);
        self::assertSame($before, $feed->unread($told->id)->unread);
        self::assertSame($before - 1, $feed->archive($told->id)->unread);
        self::assertSame($told->id, $feed->list(['archived' => true])->items[0]->id);
        foreach ($feed->all() as $listed) {
            self::assertNotSame($told->id, $listed->id);
        }
        self::assertSame($before - 1, $feed->unarchive($told->id)->unread);
        self::assertSame(0, $feed->readAll()->unread);
        self::assertSame([], $feed->list(['unread' => true])->items);

        $this->expectException(NotFoundException::class);
        TheSystem::signedIn('Asha')->notifications()->read($told->id);
    }
}
