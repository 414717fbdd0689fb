<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\Bytes;
use Gatehouse\Client\Model\File;
use Gatehouse\Client\Model\FileLink;
use Gatehouse\Client\Model\Upload;

/** What people upload, and where features keep it. */
final class FilesApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * Begin to upload a large file. Says what is going to come, of at most 100 MB, and answers
     * where to: the bytes are sent to `url` by `method` with these `headers`, and then the upload
     * is completed. Length, type and checksum are held against what comes. Where `resumable`, a
     * connection that was lost is taken up again: ask how much has come, and send the rest;
     * otherwise all of it is sent again. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body purpose, name, bytes, sha256, mediaType
     */
    public function startUpload(array $body, ?string $idempotencyKey = null): Upload
    {
        $request = Request::post('/files/uploads', $body)->once($idempotencyKey);
        return Upload::fromJson($this->caller->call($request));
    }

    /**
     * Ask how much of an upload has come. For who began it, with a fresh address for what is
     * missing: where `resumable`, the bytes from `received` on are sent to `url` with `?offset=`
     * and that number. Refused with 403, 404, 409.
     */
    public function progress(string $fileId): Upload
    {
        $request = Request::get('/files/uploads/' . rawurlencode($fileId));
        return Upload::fromJson($this->caller->call($request));
    }

    /**
     * Complete an upload. Once all of it has come: what came is held against what was said, and
     * looked at like any file. What differs has to be sent again; a file of a kind that is not
     * taken is thrown away. Refused with 403, 404, 409, 422.
     */
    public function completeUpload(string $fileId, ?string $idempotencyKey = null): File
    {
        $request = Request::post('/files/uploads/' . rawurlencode($fileId) . '/complete')
            ->once($idempotencyKey);
        return File::fromJson($this->caller->call($request));
    }

    /**
     * Upload a file. The body is the file, of at most 10 MB; it is kept while it comes, and has to
     * come within 30 seconds. What it is, is seen by its content, whatever it is called: JPEG, PNG,
     * WebP, PDF, text, CSV, XLSX, DOCX or MP4, and nothing else. Where and when a picture or a film
     * was taken is not kept. A file that nothing is linked to within 24 hours goes again. Where
     * files are searched for viruses, one that cannot be searched at once stays `scanning` until it
     * is. The same `Idempotency-Key` with the same name, purpose, `sha256` and length gets the
     * first answer again. Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $query name, purpose, sha256
     */
    public function upload(Bytes $body, array $query = [], ?string $idempotencyKey = null): File
    {
        $request = Request::post('/files', $query)
            ->bytes($body->type, $body->bytes)
            ->once($idempotencyKey);
        return File::fromJson($this->caller->call($request));
    }

    /**
     * Look at a file. What is known of it, for who uploaded it and whoever may see what it is
     * linked to. A file in which a virus was found is gone, which its uploader is told by 404
     * `file_infected`. Refused with 403, 404.
     */
    public function get(string $fileId): File
    {
        $request = Request::get('/files/' . rawurlencode($fileId));
        return File::fromJson($this->caller->call($request));
    }

    /**
     * Delete a file. By who uploaded it, as long as nothing is linked to it; afterwards 409
     * `file_linked`. Refused with 403, 404, 409.
     */
    public function delete(string $fileId): void
    {
        $request = Request::delete('/files/' . rawurlencode($fileId));
        $this->caller->call($request);
    }

    /**
     * Have a file's address for five minutes. Whoever has the address may fetch the file, without a
     * token, until then: 403 afterwards. For who uploaded the file and whoever may see what it is
     * linked to. Pictures and PDFs may be shown in the page (`inline`); all else is downloaded,
     * whatever is asked for. One that is not looked through yet is 409 `file_not_ready`. Refused
     * with 403, 404, 409.
     *
     * @param array<string, mixed> $query disposition
     */
    public function link(string $fileId, array $query = []): FileLink
    {
        $request = Request::get('/files/' . rawurlencode($fileId) . '/link', $query);
        return FileLink::fromJson($this->caller->call($request));
    }
}
