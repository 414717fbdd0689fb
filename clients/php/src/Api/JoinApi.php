<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\JoinCode;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Unit;

/** Who asks to join a community, and who lets them in. */
final class JoinApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * See the join code. Whoever has it can see which units there are, and ask to live in one of
     * them. Without `code` until one is made: then nobody can ask. Refused with 403.
     */
    public function code(): JoinCode
    {
        $request = Request::get('/join-code');
        return JoinCode::fromJson($this->caller->call($request));
    }

    /**
     * Make a new join code. The code of before is good for nothing from now on; who has asked by it
     * need not ask again. Refused with 403, 409, 422.
     */
    public function rotateCode(?string $idempotencyKey = null): JoinCode
    {
        $request = Request::post('/join-code')->once($idempotencyKey);
        return JoinCode::fromJson($this->caller->call($request));
    }

    /**
     * Switch the join code off. It leads nowhere from now on, and there is none until another is
     * made; requests that were made by it wait on. Where there is none, nothing happens. Refused
     * with 403.
     */
    public function switchOffCode(): void
    {
        $request = Request::delete('/join-code');
        $this->caller->call($request);
    }

    /**
     * See where a join code leads. The community and its units in the order of their names, for
     * whoever has its code; never who lives there. 404 `join_code_not_found` when it is no
     * community's, or not any more, and while the community is suspended or closing.
     *
     * @param array<string, mixed> $query search, cursor, limit
     * @return Page<Unit>
     */
    public function lookAtCode(string $code, array $query = []): Page
    {
        return $this->pages->one('/public/join/' . rawurlencode($code), $query, [Unit::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query search, limit
     * @return \Generator<int, Unit>
     */
    public function allLookAtCode(string $code, array $query = []): \Generator
    {
        return $this->pages->all('/public/join/' . rawurlencode($code), $query, [Unit::class, 'fromJson']);
    }
}
