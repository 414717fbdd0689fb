<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\NotFoundException;
use Gatehouse\Client\Exception\ProblemException;
use Gatehouse\Client\Model\Bytes;
use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

final class PhotoTest extends TestCase
{
    /** One red pixel. */
    private const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

    public function testThePhotoOfAVisitorIsSeenByTheResident(): void
    {
        $guard = TheSystem::signedIn('Gopal');
        $visitId = TheSystem::visitTo('A-101');
        self::assertNull($guard->visits()->get($visitId)->photoAt);
        $photo = new Bytes('image/png', (string) base64_decode(self::PIXEL, true));
        $guard->visits()->putPhoto($visitId, $photo);
        self::assertNotNull($guard->visits()->get($visitId)->photoAt);

        $seen = TheSystem::signedIn('Asha')->visits()->photo($visitId);
        self::assertSame('image/png', $seen->type);
        self::assertSame([1, 1], array_slice(getimagesizefromstring($seen->bytes), 0, 2));
    }

    public function testWhatIsNoPhotoIsRefusedAndNoneIsNotFound(): void
    {
        $guard = TheSystem::signedIn('Gopal');
        $visitId = TheSystem::visitTo('A-101');
        try {
            $guard->visits()->putPhoto($visitId, new Bytes('image/jpeg', 'no picture at all'));
            self::fail('It was taken');
        } catch (ProblemException $refused) {
            self::assertSame('photo_unreadable', $refused->problemCode());
        }
        try {
            $guard->visits()->putPhoto($visitId, new Bytes("image/png\r\nX-Evil: 1", 'x'));
            self::fail('It was sent');
        } catch (\InvalidArgumentException $expected) {
            self::assertNull($guard->visits()->get($visitId)->photoAt);
        }
        $this->expectException(NotFoundException::class);
        $guard->visits()->photo($visitId);
    }
}
