<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\ForbiddenException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Model\AuditEntry;
use Gatehouse\Client\Model\Person;
use Gatehouse\Client\Model\VisitsOfDay;
use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

/** What managers and admins look up. */
final class CommunityTest extends TestCase
{
    private static GatehouseClient $manager;
    private static GatehouseClient $admin;

    public static function setUpBeforeClass(): void
    {
        self::$manager = TheSystem::signedIn('Meera');
        self::$admin = TheSystem::signedIn('Arjun');
    }

    public function testTheCommunitiesOfTheSignedInUser(): void
    {
        [$community] = self::$manager->communities()->list()->items;
        self::assertNotSame('', $community->name);
        self::assertContains($community->timeZone, \DateTimeZone::listIdentifiers());
        $all = iterator_to_array(self::$manager->communities()->all());
        self::assertEquals([$community], $all);
    }

    public function testPeopleAndWhereTheyLive(): void
    {
        [$asha] = self::$manager->people()->list(['search' => 'Asha'])->items;
        self::assertSame(['Asha', 'Rao'], [$asha->givenName, $asha->familyName]);
        self::assertSame('active', $asha->status);
        self::assertSame('resident', $asha->roles[0]->role);
        self::assertSame('A-101', $asha->units[0]->name);
        $employees = self::$manager->people()->all(['role' => 'employee', 'limit' => 1]);
        $names = array_map(
            static fn (Person $person): string => $person->givenName,
            iterator_to_array($employees)
        );
        self::assertContains('Gopal', $names);
        self::assertNotContains('Asha', $names);
    }

    public function testWhoOfAUnitIsOnline(): void
    {
        $guard = TheSystem::signedIn('Gopal');
        $unitId = TheSystem::unitId($guard, 'A-101');
        $presence = $guard->units()->presence($unitId);
        self::assertSame($unitId, $presence->unitId);
        self::assertFalse($presence->online);
        self::assertCount(2, $presence->residents);
        self::assertNull($presence->residents[0]->onlineSince);
    }

    public function testTheReportCountsTheVisitsOfADay(): void
    {
        $zone = new \DateTimeZone(self::$manager->communities()->list()->items[0]->timeZone);
        $today = (new \DateTimeImmutable('now', $zone))->format('Y-m-d');
        $days = ['from' => $today, 'to' => $today];
        $before = self::$manager->reports()->visits($days);
        TheSystem::visitTo('A-101');
        $after = TheSystem::eventually(static function () use ($days, $before) {
            $report = self::$manager->reports()->visits($days);
            return $report->visits === $before->visits + 1 ? $report : null;
        });
        self::assertSame([$today, $today], [$after->from, $after->to]);
        self::assertCount(24, $after->byHour);
        self::assertSame([[$today, $after->visits]], array_map(
            static fn (VisitsOfDay $one): array => [$one->day, $one->visits],
            $after->byDay
        ));
        self::assertSame($after->visits, array_sum(get_object_vars($after->answers)));
        self::assertNotSame([], $after->responseTime->buckets);
    }

    public function testTheAuditLogAndItsProof(): void
    {
        $adminId = self::$admin->profile()->get()->id;
        $entry = TheSystem::eventually(static function () use ($adminId): ?AuditEntry {
            foreach (self::$admin->audit()->list(['limit' => 20])->items as $entry) {
                if ($entry->type === 'gatehouse.user.login.v1' && $entry->accountId === $adminId) {
                    return $entry;
                }
            }
            return null;
        });
        self::assertMatchesRegularExpression('/^[0-9a-f]{64}$/', $entry->hash);
        self::assertGreaterThan(0, $entry->seq);
        $verification = self::$admin->audit()->verify();
        self::assertTrue($verification->intact);
        self::assertNull($verification->firstBroken);
        self::assertGreaterThanOrEqual($entry->seq, $verification->entries);
    }

    public function testWhoMayNotLookIsToldSo(): void
    {
        $this->expectException(ForbiddenException::class);
        TheSystem::signedIn('Asha')->audit()->verify();
    }
}
