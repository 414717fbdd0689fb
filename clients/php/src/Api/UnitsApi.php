<?php

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Page;
use Gatehouse\Client\Model\Unit;
use Gatehouse\Client\Model\UnitPresence;

/** The units of the community, by name. */
final class UnitsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
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

    /**
     * Who of the unit is online.
     *
     * @throws \Gatehouse\Client\Exception\UnavailableException `presence_unknown`, which passes in seconds
     */
    public function presence(string $unitId): UnitPresence
    {
        $path = '/units/' . rawurlencode($unitId) . '/presence';
        return UnitPresence::fromJson($this->caller->call(Request::get($path)));
    }
}
