<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\ConnectionException;
use Gatehouse\Client\Exception\UnexpectedAnswerException;
use Gatehouse\Client\Exception\UnavailableException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Http\CurlTransport;
use Gatehouse\Client\Http\Response;
use Gatehouse\Client\Http\RetryPolicy;
use Gatehouse\Client\Test\Support\TheSystem;
use Gatehouse\Client\Test\Support\WatchedTransport;
use PHPUnit\Framework\TestCase;

final class RetryTest extends TestCase
{
    /** @var list<float> */
    private array $waits = [];

    public function testALostAnswerIsAskedForAgainAndTheVisitIsMadeOnce(): void
    {
        [$guard, $watched] = $this->watchedGuard();
        $name = 'Lost ' . bin2hex(random_bytes(4));
        $unitId = TheSystem::unitId($guard, 'A-101');
        $watched->sent = [];
        $watched->spoil = [self::loses(), self::loses()];
        $body = ['unitId' => $unitId, 'kind' => 'cab', 'visitor' => ['name' => $name]];
        $visit = $guard->visits()->request($body);
        self::assertSame(3, $watched->countOf('/visits'));
        $keys = array_unique(array_map(
            static fn (array $one): string => $one['headers']['Idempotency-Key'],
            $watched->sent
        ));
        self::assertCount(1, $keys);
        $found = iterator_to_array($guard->visits()->all(['search' => $name]));
        self::assertCount(1, $found);
        self::assertSame($visit->id, $found[0]->id);
        self::assertCount(2, $this->waits);
        self::assertGreaterThan(0, $this->waits[0]);
    }

    public function testReadingIsRepeatedUntilThereAreNoTriesLeft(): void
    {
        [$guard, $watched] = $this->watchedGuard();
        $watched->spoil = array_fill(0, 4, self::loses());
        try {
            $guard->visits()->list();
            self::fail('It got an answer');
        } catch (ConnectionException $lost) {
            self::assertFalse($lost->nothingSent());
        }
        self::assertSame(4, $watched->countOf('/visits'));
    }

    public function testALoginIsNotRepeatedWhenItMayHaveOpenedASession(): void
    {
        $watched = new WatchedTransport();
        $watched->spoil = [self::loses()];
        $client = new GatehouseClient(TheSystem::url(), $this->options($watched));
        $account = TheSystem::account('Asha');
        try {
            $client->auth()->login($account['email'], $account['password']);
            self::fail('It got an answer');
        } catch (ConnectionException $lost) {
            self::assertSame(1, $watched->countOf('/login'));
        }
    }

    public function testAnUnavailableServiceIsWaitedForAsLongAsItSaysAndNoLonger(): void
    {
        [$guard, $watched] = $this->watchedGuard();
        $watched->spoil = [self::unavailable(2)];
        $guard->visits()->list();
        self::assertSame([2.0], $this->waits);
        $watched->spoil = [self::unavailable(3600)];
        try {
            $guard->visits()->list();
            self::fail('It waited an hour');
        } catch (UnavailableException $away) {
            self::assertSame(3600, $away->retryAfterSeconds());
            self::assertSame('made_up', $away->problemCode());
        }
        self::assertCount(1, $this->waits);
    }

    public function testNobodyListening(): void
    {
        $policy = new RetryPolicy(2, 0.01, 0.02, function (float $seconds): void {
            $this->waits[] = $seconds;
        });
        $client = new GatehouseClient('http://127.0.0.1:1', ['retries' => $policy]);
        try {
            $client->auth()->login('a@b.example', 'x');
            self::fail('Somebody listens at port 1');
        } catch (ConnectionException $away) {
            self::assertTrue($away->nothingSent());
        }
        self::assertCount(2, $this->waits, 'what was never sent may be sent again');
    }

    public function testWhoNeverAnswersIsGivenUp(): void
    {
        $silent = stream_socket_server('tcp://127.0.0.1:0');
        $url = 'http://' . stream_socket_get_name($silent, false);
        $started = microtime(true);
        try {
            (new CurlTransport(1.0, 0.3))->send('POST', $url, [], '{}');
            self::fail('It answered');
        } catch (ConnectionException $late) {
            self::assertFalse($late->nothingSent());
            self::assertLessThan(5.0, microtime(true) - $started);
        } finally {
            fclose($silent);
        }
    }

    public function testAnAnswerThatIsNotGatehousesIsSaidToBeSo(): void
    {
        [$guard, $watched] = $this->watchedGuard();
        $page = static fn (): Response => new Response(500, [], '<h1>Some proxy</h1>');
        $watched->spoil = [$page];
        $this->expectException(UnexpectedAnswerException::class);
        $guard->visits()->list();
    }

    public function testOptionsThatMakeNoSenseAreRefused(): void
    {
        $refused = 0;
        $attempts = [
            static fn () => new GatehouseClient('ftp://gatehouse.example'),
            static fn () => new GatehouseClient('http://x', ['timeOut' => 3]),
            static fn () => new GatehouseClient('http://x', ['timeout' => 0]),
            static fn () => new GatehouseClient('http://x', ['communityId' => "a\r\nb"]),
            static fn () => new RetryPolicy(-1),
        ];
        foreach ($attempts as $attempt) {
            try {
                $attempt();
            } catch (\InvalidArgumentException $expected) {
                $refused++;
            }
        }
        self::assertSame(count($attempts), $refused);
    }

    /** @return array{GatehouseClient, WatchedTransport} */
    private function watchedGuard(): array
    {
        $watched = new WatchedTransport();
        return [TheSystem::signedIn('Gopal', $this->options($watched)), $watched];
    }

    /** @return array<string, mixed> */
    private function options(WatchedTransport $watched): array
    {
        $policy = new RetryPolicy(3, 0.2, 5.0, function (float $seconds): void {
            $this->waits[] = $seconds;
        });
        return ['transport' => $watched, 'retries' => $policy];
    }

    private static function loses(): callable
    {
        return static function (): Response {
            throw new ConnectionException('The answer got lost', false);
        };
    }

    private static function unavailable(int $retryAfter): callable
    {
        $problem = [
            'type' => '/problems/made_up',
            'title' => 'Away',
            'status' => 503,
            'code' => 'made_up',
            'correlationId' => 'c',
        ];
        $headers = ['retry-after' => (string) $retryAfter];
        return static fn (): Response => new Response(503, $headers, json_encode($problem));
    }
}
