<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\Support;

use Gatehouse\Client\GatehouseClient;

/** The running system that the tests call, and who can sign in to it. */
final class TheSystem
{
    public static function url(): string
    {
        return self::variable('GATEHOUSE_URL');
    }

    /** @return array{email: string, password: string} */
    public static function account(string $givenName): array
    {
        $accounts = json_decode(self::variable('GATEHOUSE_ACCOUNTS'), true);
        foreach ($accounts as $account) {
            if ($account['givenName'] === $givenName) {
                return $account;
            }
        }
        throw new \RuntimeException('The demo community has no ' . $givenName);
    }

    /**
     * Asha and Bilal live in A-101, Chitra in A-102; Gopal is the guard.
     *
     * @param array<string, mixed> $options of the client
     */
    public static function signedIn(string $givenName, array $options = []): GatehouseClient
    {
        $client = new GatehouseClient(self::url(), $options);
        $account = self::account($givenName);
        $client->auth()->login($account['email'], $account['password'], 'PHP test');
        return $client;
    }

    /** Asks for a visit to A-101 in the guard's name and answers with its id. */
    public static function visitTo(string $unit, string $visitor = 'Ravi Kumar'): string
    {
        $guard = self::signedIn('Gopal');
        return $guard->visits()->request([
            'unitId' => self::unitId($guard, $unit),
            'kind' => 'guest',
            'visitor' => ['name' => $visitor],
        ])->id;
    }

    public static function unitId(GatehouseClient $client, string $name): string
    {
        return $client->units()->list(['search' => $name])->items[0]->id;
    }

    /**
     * Asks until there is an answer.
     *
     * @template T
     * @param callable(): ?T $ask
     * @return T
     */
    public static function eventually(callable $ask)
    {
        $until = microtime(true) + 10;
        do {
            $answer = $ask();
            if ($answer !== null) {
                return $answer;
            }
            usleep(50_000);
        } while (microtime(true) < $until);
        throw new \RuntimeException('It did not happen within 10 seconds');
    }

    private static function variable(string $name): string
    {
        $value = getenv($name);
        if ($value === false || $value === '') {
            throw new \RuntimeException($name . ' is not set; npm test -- --only php sets it');
        }
        return $value;
    }
}
