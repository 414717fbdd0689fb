<?php

// Generated from openapi/ by `npm run generate`. Do not edit.

declare(strict_types=1);

namespace Gatehouse\Client\Api;

use Gatehouse\Client\Http\Caller;
use Gatehouse\Client\Http\Request;
use Gatehouse\Client\Model\DocumentNumber;
use Gatehouse\Client\Model\IdentityDocument;
use Gatehouse\Client\Model\IdentityDocuments;

/** Papers by which a community knows who somebody is. Nobody sees a number unasked. */
final class IdentityDocumentsApi
{
    private Caller $caller;

    public function __construct(Caller $caller)
    {
        $this->caller = $caller;
    }

    /**
     * List the papers of somebody. One's own without `personId`; those of others for who may
     * `people:onboard`. Never their numbers. 404 `person_not_found`. Refused with 403, 404.
     *
     * @param array<string, mixed> $query personId
     */
    public function list(array $query = []): IdentityDocuments
    {
        $request = Request::get('/identity-documents', $query);
        return IdentityDocuments::fromJson($this->caller->call($request));
    }

    /**
     * Enter a paper. One's own without `personId`; those of others for who may `people:onboard`.
     * Its number is sealed, and no answer has it but that of a request to read it. The file has to
     * be uploaded for `identity`. 404 `person_not_found`, `file_not_found`; 409
     * `documents_too_many` beyond 20 of one person, `file_linked`, `file_not_ready`; 422
     * `number_unusable` without five letters or digits, `document_expired`, `wrong_purpose`.
     * Refused with 403, 404, 409, 422.
     *
     * @param array<string, mixed> $body personId?, type, number, fileId?, expiresOn?
     */
    public function add(array $body, ?string $idempotencyKey = null): IdentityDocument
    {
        $request = Request::post('/identity-documents', $body)->once($idempotencyKey);
        return IdentityDocument::fromJson($this->caller->call($request));
    }

    /**
     * Look at a paper. For whose it is, and who may `people:onboard`. Without its number. Refused
     * with 403, 404.
     */
    public function get(string $documentId): IdentityDocument
    {
        $request = Request::get('/identity-documents/' . rawurlencode($documentId));
        return IdentityDocument::fromJson($this->caller->call($request));
    }

    /**
     * Remove a paper. For whose it is, and who may `people:onboard`. Its number and its file are
     * gone for good. Refused with 403, 404.
     */
    public function remove(string $documentId): void
    {
        $request = Request::delete('/identity-documents/' . rawurlencode($documentId));
        $this->caller->call($request);
    }

    /**
     * Say that a paper was seen. For who may `people:onboard`, and not for one's own: 403
     * `same_person`. As many days later as the policy `retention` says its file goes; the paper
     * stays. 409 `document_verified` when it was verified before, `document_expired` when its day
     * is over. Refused with 403, 404, 409, 422.
     */
    public function verify(string $documentId, ?string $idempotencyKey = null): IdentityDocument
    {
        $request = Request::post('/identity-documents/' . rawurlencode($documentId) . '/verify')
            ->once($idempotencyKey);
        return IdentityDocument::fromJson($this->caller->call($request));
    }

    /**
     * Read the number of a paper. For whose it is, and who may `people:manage`: 403
     * `number_not_yours`. That it was read, by whom and why, stands in the audit log before the
     * answer is given. Never repeated by an `Idempotency-Key`: each time is a reading of its own.
     * Refused with 403, 404, 409.
     *
     * @param array<string, mixed> $body reason
     */
    public function readNumber(string $documentId, array $body): DocumentNumber
    {
        $request = Request::post('/identity-documents/' . rawurlencode($documentId) . '/number', $body);
        return DocumentNumber::fromJson($this->caller->call($request));
    }
}
