<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Account;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Seen;

/** Looking after other people's accounts. */
final class AccountsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * Find accounts. The accounts with a role in the community, by name. An operator who names no
     * community sees all there are.
     *
     * @param array<string, mixed> $query search, role, status, cursor, limit
     * @return Page<Account>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/auth/accounts', $query, [Account::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, role, status, limit
     * @return \Generator<int, Account>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/auth/accounts', $query, [Account::class, 'fromJson']);
    }

    /**
     * Read an account. An account with a role in the community, and its roles there. Refused with
     * 403, 404.
     */
    public function get(string $accountId): Account
    {
        $request = Request::get('/auth/accounts/' . rawurlencode($accountId));
        return Account::fromJson($this->caller->call($request));
    }

    /**
     * The same with its mark, which an edit names as `$ifMatch`. Refused with 403, 404.
     *
     * @return Seen<Account>
     */
    public function read(string $accountId): Seen
    {
        $request = Request::get('/auth/accounts/' . rawurlencode($accountId));
        return Seen::of($this->caller->fetch($request), [Account::class, 'fromJson']);
    }

    /**
     * Change somebody's roles. Gives the account these roles in the community and no others there;
     * none means that it leaves. Nobody grants more than they are (`rank_too_high`), changes their
     * own roles (`own_account`), removes the last admin (`last_admin`), or gives an account roles
     * in more communities than its token can name, about 240 (`too_many_communities`). The
     * account's access tokens are refused from now on; its sessions go on, and a refresh brings
     * tokens with the new roles. An operator may give roles to any account. Refused with 403, 404,
     * 409, 412, 422.
     *
     * @param array<string, mixed> $body roles
     */
    public function replaceRoles(string $accountId, array $body, ?string $ifMatch = null): Account
    {
        $request = Request::put('/auth/accounts/' . rawurlencode($accountId) . '/roles', $body)
            ->ifMatch($ifMatch);
        return Account::fromJson($this->caller->call($request));
    }

    /**
     * Close an account. Ends all sessions of the account at once; nobody can sign in to it until it
     * is reactivated. The admin of one community may do this only to an account that belongs to no
     * other (`account_shared`), and nobody to themselves (`own_account`) or to somebody with a
     * higher role (`rank_too_high`). Only an operator closes the account of a community's last
     * admin (`last_admin`): of two admins who close each other's accounts at once, one is refused.
     * May be repeated. Refused with 403, 404, 409.
     */
    public function deactivate(string $accountId): void
    {
        $request = Request::post('/auth/accounts/' . rawurlencode($accountId) . '/deactivate');
        $this->caller->call($request);
    }

    /**
     * Open an account again. The owner can sign in again with what they signed in with before. The
     * same rules as for closing it. May be repeated. Refused with 403, 404.
     */
    public function reactivate(string $accountId): void
    {
        $request = Request::post('/auth/accounts/' . rawurlencode($accountId) . '/reactivate');
        $this->caller->call($request);
    }

    /**
     * Sign somebody out everywhere. Ends all sessions of the account; its tokens are refused from
     * now on and its sockets are closed. Not of somebody with a higher role (`rank_too_high`), nor,
     * for an admin, of an account that belongs to other communities as well (`account_shared`):
     * replacing its roles ends at once what it may do here. May be repeated. Refused with 403, 404.
     */
    public function endSessions(string $accountId): void
    {
        $request = Request::post('/auth/accounts/' . rawurlencode($accountId) . '/end-sessions');
        $this->caller->call($request);
    }
}
