<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;

/** Lists, page by page. */
final class Pages
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * @template T
     * @param array<string, mixed> $query
     * @param callable(array<string, mixed>): T $toItem
     * @return Page<T>
     */
    public function one(string $path, array $query, callable $toItem): Page
    {
        $json = $this->caller->call(Request::get($path, $query));
        return new Page(array_map($toItem, $json['items']), $json['nextCursor'] ?? null);
    }

    /**
     * Walks a list to its end, asking for the next page only when it is wanted.
     *
     * @template T
     * @param array<string, mixed> $query
     * @param callable(array<string, mixed>): T $toItem
     * @return \Generator<int, T>
     */
    public function all(string $path, array $query, callable $toItem): \Generator
    {
        $number = 0;
        do {
            $page = $this->one($path, $query, $toItem);
            foreach ($page->items as $item) {
                yield $number++ => $item;
            }
            $query['cursor'] = $page->nextCursor;
        } while ($page->nextCursor !== null);
    }
}
