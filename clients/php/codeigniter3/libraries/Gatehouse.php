<?php

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

use Gatehouse\Client\Exception\SecondFactorRequiredException;
use Gatehouse\Client\GatehouseClient;
use Gatehouse\Client\Model\Session;
use Gatehouse\CodeIgniter3\SessionTokenStore;

if (!class_exists(SessionTokenStore::class)) {
    require_once dirname(__DIR__, 2) . '/autoload.php';
}

/**
 * Gatehouse as a CodeIgniter 3 library. The user of CodeIgniter's session is the one who has signed
 * in to Gatehouse.
 *
 *     $this->load->add_package_path('/path/to/clients/php/codeigniter3');
 *     $this->load->library('gatehouse');
 *     $page = $this->gatehouse->client()->visits()->list();
 *
 * Its settings are in config/gatehouse.php.
 */
class Gatehouse
{
    private const USER = 'gatehouse_user';
    private const CHALLENGE = 'gatehouse_challenge';

    private GatehouseClient $client;

    /** @var CI_Session */
    private $session;

    /** @param array<string, mixed> $config url, connect_timeout, timeout, community_id */
    public function __construct(array $config = [])
    {
        $CI = &get_instance();
        $CI->load->library('session');
        $this->session = $CI->session;
        $options = ['tokens' => new SessionTokenStore($this->session)];
        $names = [
            'connect_timeout' => 'connectTimeout',
            'timeout' => 'timeout',
            'community_id' => 'communityId',
        ];
        foreach ($names as $setting => $option) {
            if (isset($config[$setting])) {
                $options[$option] = $config[$setting];
            }
        }
        $this->client = new GatehouseClient((string) ($config['url'] ?? ''), $options);
    }

    /** All operations, in the name of the signed-in user. */
    public function client(): GatehouseClient
    {
        return $this->client;
    }

    /**
     * Signs in. What goes wrong is thrown by the client; see AuthApi::login.
     *
     * @return bool false when the account asks for a second factor: go on with second_factor()
     */
    public function login(string $email, string $password): bool
    {
        try {
            $session = $this->client->auth()->login($email, $password, $this->device());
        } catch (SecondFactorRequiredException $required) {
            $this->session->set_userdata(self::CHALLENGE, $required->challenge());
            return false;
        }
        $this->signed_in($session);
        return true;
    }

    /** Whether a login waits for its second factor. */
    public function awaits_second_factor(): bool
    {
        return is_string($this->session->userdata(self::CHALLENGE));
    }

    /** The second step. A code of six digits is the app's, anything else a recovery code. */
    public function second_factor(string $code): void
    {
        $challenge = (string) $this->session->userdata(self::CHALLENGE);
        $method = preg_match('/^[0-9]{6}$/D', $code) === 1 ? 'totp' : 'recovery-code';
        $session = $this->client->auth()->secondFactor($challenge, $code, $method, $this->device());
        $this->signed_in($session);
    }

    /** Ends the session, here and in Gatehouse. */
    public function logout(): void
    {
        try {
            $this->client->auth()->logout();
        } finally {
            $this->session->sess_destroy();
        }
    }

    /** @return array<string, mixed>|null the user, or null when nobody has signed in */
    public function user(): ?array
    {
        $user = $this->session->userdata(self::USER);
        return $this->client->auth()->isSignedIn() && is_array($user) ? $user : null;
    }

    /** Whether the user may do this in at least one community, for menus and buttons. */
    public function may(string $permission): bool
    {
        return in_array($permission, $this->user()['permissions'] ?? [], true);
    }

    private function signed_in(Session $session): void
    {
        // Somebody may have planted the id that the browser came with.
        $this->session->sess_regenerate(true);
        $this->session->unset_userdata(self::CHALLENGE);
        $user = $session->user + ['permissions' => $session->permissions];
        $this->session->set_userdata(self::USER, $user);
    }

    /** A name for the user's list of sessions. */
    private function device(): string
    {
        $agent = (string) (get_instance()->input->user_agent() ?? '');
        return mb_substr(trim('PHP site, ' . $agent, ', '), 0, 120);
    }
}
