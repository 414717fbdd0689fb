<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Exception\SecondFactorRequiredException;
use Gatehouse\Client\Exception\UnauthenticatedException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Test\Support\TheSystem;
use Gatehouse\Client\Test\Support\Totp;
use PHPUnit\Framework\TestCase;

final class SecondFactorTest extends TestCase
{
    /** @var list<string> */
    private static array $recoveryCodes;

    public static function setUpBeforeClass(): void
    {
        $arjun = TheSystem::signedIn('Arjun');
        $secret = $arjun->secondFactors()->beginTotp()->secret;
        $code = ['code' => Totp::code($secret, time())];
        self::$recoveryCodes = $arjun->secondFactors()->confirmTotp($code)->recoveryCodes;
    }

    public static function tearDownAfterClass(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        $challenge = self::challengeFor($client)->challenge();
        $client->auth()->secondFactor($challenge, array_pop(self::$recoveryCodes), 'recovery-code');
        $client->secondFactors()->removeTotp();
    }

    public function testALoginIsCompletedByACode(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        $required = self::challengeFor($client);
        self::assertContains('totp', $required->methods());
        self::assertFalse($client->auth()->isSignedIn());
        $code = array_pop(self::$recoveryCodes);
        $session = $client->auth()->secondFactor($required->challenge(), $code, 'recovery-code');
        self::assertSame('Arjun', $session->user['givenName']);
        self::assertSame('Arjun', $client->profile()->get()->givenName);
    }

    public function testAWrongCodeIsRefused(): void
    {
        $client = new GatehouseClient(TheSystem::url());
        $challenge = self::challengeFor($client)->challenge();
        $this->expectException(UnauthenticatedException::class);
        $client->auth()->secondFactor($challenge, 'AAAAA-AAAAA-AAAAA-AAAAA', 'recovery-code');
    }

    private static function challengeFor(GatehouseClient $client): SecondFactorRequiredException
    {
        $account = TheSystem::account('Arjun');
        try {
            $client->auth()->login($account['email'], $account['password']);
        } catch (SecondFactorRequiredException $required) {
            return $required;
        }
        throw new \LogicException('The password was enough');
    }
}
