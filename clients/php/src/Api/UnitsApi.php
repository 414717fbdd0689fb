<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Unit;

/** The units of the community, by name. */
final class UnitsApi
{
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->pages = new Pages($caller);
    }

    /**
     * @param array<string, mixed> $query search, cursor, limit
     * @return Page<Unit>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/units', $query, [Unit::class, 'fromJson']);
    }

    /**
     * @param array<string, mixed> $query search, limit (of a page)
     * @return \Generator<int, Unit>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/units', $query, [Unit::class, 'fromJson']);
    }
}
