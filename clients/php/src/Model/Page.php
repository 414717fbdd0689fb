<?php

declare(strict_types=1);

namespace Gatehouse\Client\Model;

/**
 * One page of a list.
 *
 * @template T
 */
final class Page
{
    /** @var list<T> */
    public array $items;

    /** Names the next page; null on the last. */
    public ?string $nextCursor;

    /**
     * @param list<T> $items
     */
    public function __construct(array $items, ?string $nextCursor)
    {
        $this->items = $items;
        $this->nextCursor = $nextCursor;
    }
}
