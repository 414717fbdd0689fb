<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Block;
use Gatehouse\Client\Model\Page;

/** Who is not let in, why and how long. */
final class BlocksApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List blocks. The newest first, also those that were lifted or have ended.
     *
     * @param array<string, mixed> $query state, cursor, limit
     * @return Page<Block>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/blocks', $query, [Block::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query state, limit
     * @return \Generator<int, Block>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/blocks', $query, [Block::class, 'fromJson']);
    }

    /**
     * Have somebody not let in. By a telephone number or a number plate, at which they are refused,
     * with a pass too and without the bell; or by a name, which many may have, so that a guard is
     * asked to look again. It has a reason and an end. 422 `until_past` when it would have ended
     * already, 422 `plate_unusable` for a plate without letters and digits, 400 for a telephone
     * number that is none. Refused with 403, 409, 422.
     *
     * @param array<string, mixed> $body of, value, reason, until
     */
    public function add(array $body, ?string $idempotencyKey = null): Block
    {
        $request = Request::post('/blocks', $body)->once($idempotencyKey);
        return Block::fromJson($this->caller->call($request));
    }

    /** Look at a block. Whether it holds, and what was said against it. Refused with 403, 404. */
    public function get(string $blockId): Block
    {
        $request = Request::get('/blocks/' . rawurlencode($blockId));
        return Block::fromJson($this->caller->call($request));
    }

    /**
     * Lift a block. It takes two: the first who wants it lifted says so, and the block holds; the
     * second lifts it. 409 `same_person` for the first again, 409 `block_state` when it does not
     * hold any more. Refused with 403, 404, 409, 422.
     */
    public function lift(string $blockId, ?string $idempotencyKey = null): Block
    {
        $request = Request::post('/blocks/' . rawurlencode($blockId) . '/lift')
            ->once($idempotencyKey);
        return Block::fromJson($this->caller->call($request));
    }

    /**
     * Write down what is said against a block. What the one who is not let in says at the gate, for
     * managers to read. The last word counts. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body text
     */
    public function appeal(string $blockId, array $body, ?string $idempotencyKey = null): Block
    {
        $request = Request::post('/blocks/' . rawurlencode($blockId) . '/appeal', $body)
            ->once($idempotencyKey);
        return Block::fromJson($this->caller->call($request));
    }
}
