<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\NotFoundException;
use Gatehouse\Client\Exception\ProblemException;
use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

/** The noticeboard, and with it how anything is edited that somebody else may edit too. */
final class NoticesTest extends TestCase
{
    public function testANoticeIsPutUpReadEditedAndTakenDown(): void
    {
        $board = TheSystem::signedIn('Meera')->notices();
        $notice = $board->publish(self::words('Water off at noon'));
        self::assertSame(['Water off at noon', null], [$notice->title, $notice->editedAt]);

        $asha = TheSystem::signedIn('Asha')->notices();
        self::assertFalse($asha->list(['limit' => 1])->items[0]->read);
        $asha->markRead($notice->id);
        self::assertTrue($asha->list(['limit' => 1])->items[0]->read);

        $seen = $board->read($notice->id);
        self::assertEquals($notice, $seen->value);
        $edited = $board->edit($notice->id, self::words('Water off at one'), $seen->tag);
        self::assertSame('Water off at one', $asha->get($notice->id)->title);
        self::assertNotNull($edited->editedAt);

        $board->withdraw($notice->id);
        $this->expectException(NotFoundException::class);
        $asha->get($notice->id);
    }

    public function testWhatSomebodyElseHasEditedIsNotOverwritten(): void
    {
        $board = TheSystem::signedIn('Meera')->notices();
        $notice = $board->publish(self::words('Lift is being mended'));
        $seen = $board->read($notice->id);
        $board->edit($notice->id, self::words('Lift is mended'), $seen->tag);
        try {
            $board->edit($notice->id, self::words('Lift stands still'), $seen->tag);
            self::fail('It was overwritten');
        } catch (ProblemException $refused) {
            self::assertSame([412, 'precondition_failed'], [$refused->status(), $refused->problemCode()]);
        }
        self::assertSame('Lift is mended', $board->get($notice->id)->title);
        $this->expectException(\InvalidArgumentException::class);
        $board->edit($notice->id, self::words('Broken'), "\"x\"\r\nX-Evil: 1");
    }

    /** @return array<string, string> */
    private static function words(string $title): array
    {
        return ['title' => $title, 'body' => 'The management.'];
    }
}
