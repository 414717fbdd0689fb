<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Bytes;
use Gatehouse\Client\Model\Import;
use Gatehouse\Client\Model\ImportKinds;
use Gatehouse\Client\Model\ImportRow;
use Gatehouse\Client\Model\Page;

/** Units, people, vehicles and opening balances brought in by a file. */
final class ImportsApi
{
    private Caller $caller;
    private Pages $pages;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
        $this->pages = new Pages($caller);
    }

    /**
     * List what files can be brought in. Of each kind of rows that the caller may bring in, the
     * columns that a file can have, in the order in which they are called. Units and opening
     * balances are brought in by whoever may manage units. Refused with 403.
     */
    public function listKinds(): ImportKinds
    {
        $request = Request::get('/import-kinds');
        return ImportKinds::fromJson($this->caller->call($request));
    }

    /**
     * List what an import does, row by row. In the order of the sheet, once it was checked.
     *
     * @param array<string, mixed> $query cursor, limit, action, outcome
     * @return Page<ImportRow>
     */
    public function listRows(string $importId, array $query = []): Page
    {
        return $this->pages->one('/imports/' . rawurlencode($importId) . '/rows', $query, [ImportRow::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit, action, outcome
     * @return \Generator<int, ImportRow>
     */
    public function allRows(string $importId, array $query = []): \Generator
    {
        return $this->pages->all('/imports/' . rawurlencode($importId) . '/rows', $query, [ImportRow::class, 'fromJson']);
    }

    /**
     * Fetch what is wrong with an import. A line for everything that is wrong with a row, which is
     * to be mended where the file came from. A text that a spreadsheet would take for a formula has
     * an apostrophe before it. Refused with 403, 404.
     */
    public function errors(string $importId): Bytes
    {
        $request = Request::get('/imports/' . rawurlencode($importId) . '/errors.csv');
        return Bytes::of($this->caller->fetch($request));
    }

    /**
     * See what an import would do. A job reads every row and says what would be done with it, and
     * everything that is wrong with it; nothing is changed. One that was checked can be checked
     * again, as after something was mended in the community; what it has applied already stays.
     * Refused with 409 `import_state` while a job is at it. Refused with 403, 404, 409, 422.
     */
    public function check(string $importId, ?string $idempotencyKey = null): Import
    {
        $request = Request::post('/imports/' . rawurlencode($importId) . '/check')
            ->once($idempotencyKey);
        return Import::fromJson($this->caller->call($request));
    }

    /**
     * Do what an import was seen to do. A job does what the check has said, 500 rows at a time,
     * each of them once whatever happens to the machine. Refused with 409 `import_has_errors` when
     * a row has some, unless these are to be skipped; with 409 `import_stale` when something has
     * changed since, so that other things would happen than were seen: check it again; with 409
     * `import_state` when somebody has applied it. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body onError?
     */
    public function apply(string $importId, array $body, ?string $idempotencyKey = null): Import
    {
        $request = Request::post('/imports/' . rawurlencode($importId) . '/apply', $body)
            ->once($idempotencyKey);
        return Import::fromJson($this->caller->call($request));
    }

    /**
     * Give an import up. One that was not applied does nothing any more. What a broken one has
     * applied already can still be undone. Refused with 409 `import_state` while it is applied, and
     * after. Refused with 403, 404, 409, 422.
     */
    public function cancel(string $importId, ?string $idempotencyKey = null): Import
    {
        $request = Request::post('/imports/' . rawurlencode($importId) . '/cancel')
            ->once($idempotencyKey);
        return Import::fromJson($this->caller->call($request));
    }

    /**
     * Take back what an import has done. For 30 days after it was applied: a job takes back, the
     * last row first, what nobody has changed since and nothing depends on; the others stay as they
     * are and are listed as `kept`. Refused with 409 `import_state`, and with 409 `undo_over` after
     * that time. Refused with 403, 404, 409, 422.
     */
    public function undo(string $importId, ?string $idempotencyKey = null): Import
    {
        $request = Request::post('/imports/' . rawurlencode($importId) . '/undo')
            ->once($idempotencyKey);
        return Import::fromJson($this->caller->call($request));
    }

    /**
     * List the community's imports. The newest first.
     *
     * @param array<string, mixed> $query cursor, limit
     * @return Page<Import>
     */
    public function list(array $query = []): Page
    {
        return $this->pages->one('/imports', $query, [Import::class, 'fromJson']);
    }

    /**
     * The same to the end: the next page is asked for when it is wanted.
     *
     * @param array<string, mixed> $query limit
     * @return \Generator<int, Import>
     */
    public function all(array $query = []): \Generator
    {
        return $this->pages->all('/imports', $query, [Import::class, 'fromJson']);
    }

    /**
     * Bring in a file. A table as CSV or XLSX that was uploaded for the purpose `import`. How it is
     * written, where it begins and which column is which is found out at once, by headings in seven
     * languages; columns that are called otherwise are named by hand. Nothing is changed by it:
     * check it, then apply it. 422 `columns_missing` names the columns without which nothing can be
     * done, and what there is; 422 `import_unreadable` says why the file is no table. Units and
     * opening balances are for those who have `units:manage` as well, here and in every step: 403
     * `permission_missing` names it. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body kind, fileId, options?
     */
    public function create(array $body, ?string $idempotencyKey = null): Import
    {
        $request = Request::post('/imports', $body)->once($idempotencyKey);
        return Import::fromJson($this->caller->call($request));
    }

    /**
     * See how far an import is. What it is about, what its rows do, and how many of them it has
     * done. Refused with 403, 404.
     */
    public function get(string $importId): Import
    {
        $request = Request::get('/imports/' . rawurlencode($importId));
        return Import::fromJson($this->caller->call($request));
    }
}
