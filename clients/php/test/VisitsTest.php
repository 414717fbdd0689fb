<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\BadRequestException;
use Gatehouse\Client\Exception\ConflictException;
use Gatehouse\Client\Exception\ForbiddenException;
use Gatehouse\Client\Exception\NotFoundException;
use Gatehouse\Client\Exception\UnprocessableException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Model\Visit;
use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

final class VisitsTest extends TestCase
{
    private static GatehouseClient $guard;
    private static GatehouseClient $asha;
    private static GatehouseClient $chitra;
    private static string $unitId;

    public static function setUpBeforeClass(): void
    {
        self::$guard = TheSystem::signedIn('Gopal');
        self::$asha = TheSystem::signedIn('Asha');
        self::$chitra = TheSystem::signedIn('Chitra');
        self::$unitId = TheSystem::unitId(self::$guard, 'A-101');
    }

    public function testAVisitGoesFromTheGateThroughTheAnswerInAndOut(): void
    {
        $visit = self::$guard->visits()->request(self::wanted('Ravi Kumar'));
        self::assertSame('requested', $visit->state);
        self::assertSame('A-101', $visit->unit->name);
        self::assertSame('Gopal Singh', $visit->requestedBy->name);
        self::assertGreaterThan($visit->requestedAt, $visit->answerBy);

        $approved = self::$asha->visits()->approve($visit->id);
        self::assertSame('approved', $approved->state);
        self::assertSame('Asha Rao', $approved->answeredBy->name);
        self::assertSame('inside', self::$guard->visits()->checkIn($visit->id)->state);
        $left = self::$guard->visits()->checkOut($visit->id);
        self::assertSame('left', $left->state);
        self::assertEquals($left, self::$asha->visits()->get($visit->id));
        self::assertGreaterThanOrEqual($left->checkedInAt, $left->checkedOutAt);
    }

    public function testTheFirstAnswerWins(): void
    {
        $visit = self::$guard->visits()->request(self::wanted('Ravi Kumar'));
        self::$asha->visits()->deny($visit->id);
        try {
            TheSystem::signedIn('Bilal')->visits()->approve($visit->id);
            self::fail('Both answers were taken');
        } catch (ConflictException $late) {
            self::assertSame('visit_already_answered', $late->problemCode());
            self::assertStringContainsString('Asha', json_encode($late->problem()->context));
        }
    }

    public function testRefusalsAreTyped(): void
    {
        $visit = self::$guard->visits()->request(self::wanted('Ravi Kumar'));
        self::assertThrows(NotFoundException::class, fn () => self::$chitra->visits()->get($visit->id));
        self::assertThrows(ForbiddenException::class, fn () => self::$guard->visits()->approve($visit->id));
        self::assertThrows(ConflictException::class, fn () => self::$guard->visits()->checkIn($visit->id));
        $bad = self::assertThrows(
            BadRequestException::class,
            fn () => self::$guard->visits()->request(['unitId' => self::$unitId, 'kind' => 'guest'])
        );
        self::assertSame('body.visitor', $bad->problem()->errors[0]['path']);
    }

    public function testTheSameKeyMakesOneVisit(): void
    {
        $key = 'gate-7-' . bin2hex(random_bytes(8));
        $first = self::$guard->visits()->request(self::wanted('Once'), $key);
        self::assertEquals($first, self::$guard->visits()->request(self::wanted('Once'), $key));
        self::assertThrows(
            UnprocessableException::class,
            fn () => self::$guard->visits()->request(self::wanted('Another'), $key)
        );
        $this->expectException(\InvalidArgumentException::class);
        self::$guard->visits()->request(self::wanted('Once'), "broken\r\nX-Evil: 1");
    }

    public function testAListIsWalkedToItsEndPageByPage(): void
    {
        $name = 'Walker ' . bin2hex(random_bytes(4));
        $made = [];
        for ($i = 0; $i < 5; $i++) {
            $made[] = self::$guard->visits()->request(self::wanted($name))->id;
        }
        $walked = self::$guard->visits()->all(['search' => $name, 'limit' => 2]);
        $ids = array_map(static fn (Visit $visit): string => $visit->id, iterator_to_array($walked));
        self::assertSame(array_reverse($made), $ids);
        $page = self::$guard->visits()->list(['search' => $name, 'limit' => 2]);
        self::assertCount(2, $page->items);
        self::assertNotNull($page->nextCursor);
        $none = ['search' => $name, 'to' => $page->items[0]->requestedAt->modify('-1 hour')];
        self::assertSame([], self::$guard->visits()->list($none)->items);
    }

    /** @return array<string, mixed> */
    private static function wanted(string $name): array
    {
        return ['unitId' => self::$unitId, 'kind' => 'guest', 'visitor' => ['name' => $name]];
    }

    private static function assertThrows(string $class, callable $work): \Throwable
    {
        try {
            $work();
        } catch (\Throwable $thrown) {
            self::assertInstanceOf($class, $thrown);
            return $thrown;
        }
        self::fail($class . ' was not thrown');
    }
}
