<?php

declare(strict_types=1);

namespace Gatehouse\Client\Test\CodeIgniter3;

use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Test\Support\Browser;
use Gatehouse\Client\Test\Support\ExampleServer;
use Gatehouse\Client\Test\Support\TheSystem;
use Gatehouse\Client\Test\Support\Totp;
use PHPUnit\Framework\TestCase;

/** The example application as its users see it, on the CodeIgniter that CODEIGNITER_PATH names. */
final class ExampleTest extends TestCase
{
    private static ExampleServer $server;

    public static function setUpBeforeClass(): void
    {
        self::$server = new ExampleServer();
    }

    public static function tearDownAfterClass(): void
    {
        self::$server->stop();
    }

    public function testWhoHasNotSignedInIsSentToTheLogin(): void
    {
        foreach (['/', '/visits', '/login/second-factor'] as $path) {
            $browser = (new Browser(self::$server->url))->open($path);
            self::assertSame('/login', $browser->path, $path . "\n" . self::$server->log());
            self::assertSame(200, $browser->status);
        }
    }

    public function testAWrongPasswordIsSaidToBeWrongAndTheAddressIsKept(): void
    {
        $email = TheSystem::account('Asha')['email'];
        $browser = (new Browser(self::$server->url))->open('/login');
        $browser->submit('login', ['email' => $email, 'password' => 'not the password']);
        self::assertSame(422, $browser->status);
        self::assertStringContainsString('That was not right.', $browser->text());
        self::assertStringContainsString('value="' . $email . '"', $browser->page);
        self::assertStringNotContainsString('not the password', $browser->page);
    }

    public function testAResidentSeesWhoWaitsAndApproves(): void
    {
        $visitId = TheSystem::visitTo('A-101', 'Eve <script>alert(1)</script>');
        $browser = self::signIn('Asha');
        self::assertSame('/visits', $browser->path, self::$server->log());
        self::assertStringContainsString('Eve <script>alert(1)</script> (guest)', $browser->text());
        self::assertStringNotContainsString('<script>', $browser->page);

        $browser->submit('visits/' . $visitId . '/approve');
        self::assertSame('/visits', $browser->path);
        self::assertStringContainsString('Eve <script>alert(1)</script> is approved.', $browser->text());
        $visit = TheSystem::signedIn('Gopal')->visits()->get($visitId);
        self::assertSame('approved', $visit->state);
        self::assertSame('Asha Rao', $visit->answeredBy->name);
        self::assertStringNotContainsString($visitId . '/approve', $browser->page);
    }

    public function testTheSecondAnswerIsToldThatItCameTooLate(): void
    {
        $visitId = TheSystem::visitTo('A-101', 'Late Guest');
        $browser = self::signIn('Bilal');
        TheSystem::signedIn('Asha')->visits()->deny($visitId);
        $browser->submit('visits/' . $visitId . '/approve');
        self::assertStringContainsString('role="status"', $browser->page);
        self::assertStringNotContainsString('Late Guest is approved', $browser->text());
        self::assertSame('denied', TheSystem::signedIn('Gopal')->visits()->get($visitId)->state);
    }

    public function testAGuardSeesNoButtonsAndAForgedAnswerChangesNothing(): void
    {
        $visitId = TheSystem::visitTo('A-101', 'Held Up');
        $browser = self::signIn('Gopal');
        self::assertStringContainsString('Held Up', $browser->text());
        self::assertStringNotContainsString('Approve', $browser->text());
        $token = ['csrf_token' => $browser->cookie('csrf_cookie')];
        $browser->post('visits/' . $visitId . '/approve', $token);
        self::assertStringContainsString('The answer did not get through', $browser->text());
        self::assertSame('requested', TheSystem::signedIn('Gopal')->visits()->get($visitId)->state);
    }

    public function testAFormOfAnotherSiteIsRefused(): void
    {
        $visitId = TheSystem::visitTo('A-101', 'Unasked');
        $browser = self::signIn('Asha');
        $browser->post('visits/' . $visitId . '/approve', []);
        self::assertSame(403, $browser->status);
        self::assertSame('requested', TheSystem::signedIn('Gopal')->visits()->get($visitId)->state);
        $fresh = new Browser(self::$server->url);
        $fresh->post('login', TheSystem::account('Asha'));
        self::assertSame(403, $fresh->status);
    }

    public function testTokensStayOnTheServer(): void
    {
        $fresh = (new Browser(self::$server->url))->open('/login');
        $planted = $fresh->cookie('gatehouse_example');
        $account = TheSystem::account('Asha');
        $fresh->submit('login', ['email' => $account['email'], 'password' => $account['password']]);
        self::assertNotSame($planted, $fresh->cookie('gatehouse_example'), 'a planted id');
        $sessions = array_map('file_get_contents', glob(self::$server->folder . '/gatehouse_example*'));
        $kept = array_filter($sessions, static fn ($one): bool => strpos($one, 'gatehouse_tokens') !== false);
        self::assertNotSame([], $kept);
        preg_match('/"access";s:\d+:"([^"]+)"/', (string) end($kept), $access);
        preg_match('/"refresh";s:\d+:"([^"]+)"/', (string) end($kept), $refresh);
        $seen = $fresh->page . implode("\n", $fresh->cookiesSet);
        self::assertStringNotContainsString($access[1], $seen);
        self::assertStringNotContainsString($refresh[1], $seen);
        foreach ($fresh->cookiesSet as $cookie) {
            if (strpos($cookie, 'gatehouse_example=') === 0) {
                self::assertStringContainsStringIgnoringCase('httponly', $cookie);
                self::assertStringContainsStringIgnoringCase('samesite=lax', $cookie);
            }
        }
    }

    public function testSigningOutEndsTheSessionHereAndInGatehouse(): void
    {
        $browser = self::signIn('Chitra');
        $chitra = TheSystem::signedIn('Chitra');
        $open = static fn (): int => count($chitra->call(Request::get('/auth/sessions'))['items']);
        $before = $open();
        $browser->submit('logout');
        self::assertSame('/login', $browser->path);
        self::assertSame('/login', $browser->open('/visits')->path);
        self::assertSame($before - 1, $open());
    }

    public function testAnAccountWithASecondFactorIsAskedForIt(): void
    {
        $meera = TheSystem::signedIn('Meera');
        $secret = $meera->call(Request::post('/auth/second-factors/totp'))['secret'];
        $code = ['code' => Totp::code($secret, time())];
        $codes = $meera->call(Request::post('/auth/second-factors/totp/confirm', $code))['recoveryCodes'];
        try {
            $browser = self::signIn('Meera');
            self::assertSame('/login/second-factor', $browser->path);
            self::assertSame('/login', $browser->open('/visits')->path, 'half a login is none');
            $browser->open('/login/second-factor');
            $browser->submit('login/second-factor', ['code' => 'AAAAA-AAAAA-AAAAA-AAAAA']);
            self::assertStringContainsString('That was not right.', $browser->text());
            $browser->submit('login/second-factor', ['code' => $codes[0]]);
            self::assertSame('/visits', $browser->path, self::$server->log());
            self::assertStringContainsString('Meera Iyer', $browser->text());
        } finally {
            $meera->call(new Request('DELETE', '/auth/second-factors/totp'));
        }
    }

    public function testAGatehouseThatIsAwayIsSaidToBeAway(): void
    {
        $alone = new ExampleServer('http://127.0.0.1:1');
        try {
            $browser = (new Browser($alone->url))->open('/login');
            $browser->submit('login', ['email' => 'a@b.example', 'password' => 'x']);
            self::assertStringContainsString('Gatehouse cannot be reached', $browser->text());
        } finally {
            $alone->stop();
        }
    }

    /** @depends testAnAccountWithASecondFactorIsAskedForIt */
    public function testNoPageCausedAPhpError(): void
    {
        $log = self::$server->log();
        self::assertStringContainsString('permission_missing', $log, 'what is refused is logged');
        self::assertStringNotContainsString('Severity:', $log);
        self::assertStringNotContainsString('PHP Warning', $log);
    }

    private static function signIn(string $givenName): Browser
    {
        $account = TheSystem::account($givenName);
        $browser = (new Browser(self::$server->url))->open('/login');
        return $browser->submit('login', [
            'email' => $account['email'],
            'password' => $account['password'],
        ]);
    }
}
