<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test;

use Gatehouse\Client\Test\Support\TheSystem;
use PHPUnit\Framework\TestCase;

/** What the README shows is run as it stands there. */
final class ReadmeTest extends TestCase
{
    public function testTheUsageWorks(): void
    {
        $readme = (string) file_get_contents(dirname(__DIR__) . '/README.md');
        self::assertSame(1, preg_match('/```php\n(<\?php.*?)```/s', $readme, $usage));
        // Composer is for the reader; here the same classes come without it.
        $autoload = var_export(dirname(__DIR__) . '/autoload.php', true);
        $script = str_replace("__DIR__ . '/vendor/autoload.php'", $autoload, $usage[1], $replaced);
        self::assertSame(1, $replaced);
        $guard = TheSystem::account('Gopal');
        $process = proc_open(
            [PHP_BINARY],
            [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]],
            $pipes,
            null,
            [
                'GATEHOUSE_URL' => TheSystem::url(),
                'GATEHOUSE_EMAIL' => $guard['email'],
                'GATEHOUSE_PASSWORD' => $guard['password'],
            ]
        );
        fwrite($pipes[0], $script);
        fclose($pipes[0]);
        $output = stream_get_contents($pipes[1]);
        self::assertSame(0, proc_close($process), $output);
        self::assertMatchesRegularExpression('/^Signed in as Gopal$/m', $output);
        self::assertMatchesRegularExpression('/^Ravi Kumar waits for A-101$/m', $output);
        self::assertMatchesRegularExpression('/^A guard does not answer: permission_missing$/m', $output);
        self::assertMatchesRegularExpression('/^\d+ unread$/m', $output);
    }
}
