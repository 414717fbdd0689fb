<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Auth\InMemoryTokenStore;
use Gatehouse\Client\Auth\Tokens;
use Gatehouse\Client\Auth\TokenStore;
use Gatehouse\Client\Exception\BadRequestException;
use Gatehouse\Client\Exception\NotSignedInException;
use Gatehouse\Client\Exception\UnauthenticatedException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Test\Support\TheSystem;
use Gatehouse\Client\Test\Support\WatchedTransport;
use PHPUnit\Framework\TestCase;

final class SessionTest extends TestCase
{
    public function testLoginTellsWhoSignedInAndWhatTheyMayDo(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        $account = TheSystem::account('Asha');
        $session = $client->auth()->login($account['email'], $account['password'], 'PHP test');
        self::assertSame('Asha', $session->user['givenName']);
        self::assertContains('visits:answer', $session->permissions);
        self::assertNotNull($session->deviceToken);
        self::assertSame($session->user['id'], $client->profile()->get()->id);
    }

    public function testAWrongPasswordIsRefusedAndNothingIsKept(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        try {
            $client->auth()->login(TheSystem::account('Asha')['email'], 'not the password');
            self::fail('It was taken');
        } catch (UnauthenticatedException $refused) {
            self::assertSame(401, $refused->status());
            self::assertSame('invalid_credentials', $refused->problemCode());
            self::assertNotSame('', $refused->correlationId());
        }
        self::assertFalse($client->auth()->isSignedIn());
    }

    public function testBadInputNamesTheField(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        try {
            $client->auth()->login('no address', 'x');
            self::fail('It was taken');
        } catch (BadRequestException $refused) {
            self::assertSame('body.email', $refused->problem()->errors[0]['path']);
        }
    }

    public function testWhoHasNotSignedInAsksNothing(): void
    {
        $watched = new WatchedTransport();
        $client = new GatehouseClient(TheSystem::url(), ['transport' => $watched]);
        try {
            $client->visits()->list();
            self::fail('It was asked');
        } catch (NotSignedInException $expected) {
            self::assertSame([], $watched->sent);
        }
    }

    public function testAnAccessTokenThatEndsIsRenewedBeforeItIsUsed(): void
    {
        [$client, $store, $watched] = $this->watchedClient();
        $tokens = $store->load();
        $store->save(new Tokens($tokens->accessToken, $tokens->refreshToken, time() + 5));
        $client->profile()->get();
        self::assertSame(1, $watched->countOf('/auth/refresh'));
        self::assertSame(1, $watched->countOf('/auth/profile'));
        self::assertNotSame($tokens->refreshToken, $store->load()->refreshToken);
    }

    public function testARefusedAccessTokenIsRenewedOnceAndTheCallRepeated(): void
    {
        [$client, $store, $watched] = $this->watchedClient();
        $tokens = $store->load();
        $store->save(new Tokens('made.up.token', $tokens->refreshToken, time() + 900));
        self::assertNotSame('', $client->profile()->get()->email);
        self::assertSame(1, $watched->countOf('/auth/refresh'));
        self::assertSame(2, $watched->countOf('/auth/profile'));
    }

    public function testTokensThatAnotherProcessRenewedAreUsedInsteadOfRefreshingAgain(): void
    {
        $good = new InMemoryTokenStore();
        TheSystem::signedIn('Meera', ['tokens' => $good]);
        $stale = new Tokens('made.up.token', 'used-up', time() + 900);
        $shared = new class ($stale, $good->load()) implements TokenStore {
            /** @var list<Tokens> */
            private array $next;

            public function __construct(Tokens ...$next)
            {
                $this->next = $next;
            }

            public function load(): ?Tokens
            {
                return count($this->next) > 1 ? array_shift($this->next) : $this->next[0];
            }

            public function save(Tokens $tokens): void
            {
                $this->next = [$tokens];
            }

            public function clear(): void
            {
                throw new \LogicException('Nobody signed out');
            }
        };
        $watched = new WatchedTransport();
        $options = ['tokens' => $shared, 'transport' => $watched];
        $client = new GatehouseClient(TheSystem::url(), $options);
        self::assertSame('Meera', $client->profile()->get()->givenName);
        self::assertSame(0, $watched->countOf('/auth/refresh'));
    }

    public function testASessionThatHasEndedElsewhereIsForgotten(): void
    {
        [$client, $store] = $this->watchedClient();
        $tokens = $store->load();
        $client->call(Request::post('/auth/logout'));
        try {
            $client->profile()->get();
            self::fail('It went on');
        } catch (UnauthenticatedException $ended) {
            self::assertNull($store->load());
        }
        $store->save($tokens);
        $client->auth()->logout();
        self::assertFalse($client->auth()->isSignedIn());
    }

    public function testRefreshByHandGoesOnWithTheSameSession(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        $account = TheSystem::account('Bilal');
        $first = $client->auth()->login($account['email'], $account['password']);
        $second = $client->auth()->refresh();
        self::assertSame($first->id, $second->id);
        self::assertNull($second->deviceToken);
        self::assertSame('Bilal', $client->profile()->get()->givenName);
    }

    /** @return array{GatehouseClient, InMemoryTokenStore, WatchedTransport} */
    private function watchedClient(): array
    {
        $store = new InMemoryTokenStore();
        $watched = new WatchedTransport();
        $client = TheSystem::signedIn('Meera', ['tokens' => $store, 'transport' => $watched]);
        return [$client, $store, $watched];
    }
}
