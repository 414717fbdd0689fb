// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  DocumentNumber,
  IdentityDocument,
  IdentityDocumentDraft,
  IdentityDocuments,
  ListIdentityDocumentsQuery,
  NumberReading,
} from './types.js';

/** Papers by which a community knows who somebody is. Nobody sees a number unasked. */
export function identityDocuments({ main, newKey }: Calls) {
  return {
    /**
     * List the papers of somebody. One's own without `personId`; those of others for who may
     * `people:onboard`. Never their numbers. 404 `person_not_found`.
     */
    list: (
      query: ListIdentityDocumentsQuery = {},
      options: CommunityOptions = {},
    ): Promise<IdentityDocuments> =>
      bodyOf(
        main.GET('/identity-documents', {
          params: { query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Enter a paper. One's own without `personId`; those of others for who may `people:onboard`. Its
     * number is sealed, and no answer has it but that of a request to read it. The file has to be
     * uploaded for `identity`. 404 `person_not_found`, `file_not_found`; 409 `documents_too_many`
     * beyond 20 of one person, `file_linked`, `file_not_ready`; 422 `number_unusable` without five
     * letters or digits, `document_expired`, `wrong_purpose`.
     */
    add: (
      body: IdentityDocumentDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<IdentityDocument> =>
      bodyOf(
        main.POST('/identity-documents', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a paper. For whose it is, and who may `people:onboard`. Without its number. */
    get: (documentId: string, options: CommunityOptions = {}): Promise<IdentityDocument> =>
      bodyOf(
        main.GET('/identity-documents/{documentId}', {
          params: { path: { documentId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Remove a paper. For whose it is, and who may `people:onboard`. Its number and its file are gone
     * for good.
     */
    remove: (documentId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/identity-documents/{documentId}', {
          params: { path: { documentId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Say that a paper was seen. For who may `people:onboard`, and not for one's own: 403
     * `same_person`. As many days later as the policy `retention` says its file goes; the paper stays.
     * 409 `document_verified` when it was verified before, `document_expired` when its day is over.
     */
    verify: (
      documentId: string,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<IdentityDocument> =>
      bodyOf(
        main.POST('/identity-documents/{documentId}/verify', {
          params: {
            path: { documentId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Read the number of a paper. For whose it is, and who may `people:manage`: 403 `number_not_yours`.
     * That it was read, by whom and why, stands in the audit log before the answer is given. Never
     * repeated by an `Idempotency-Key`: each time is a reading of its own.
     */
    readNumber: (
      documentId: string,
      body: NumberReading,
      options: CommunityOptions = {},
    ): Promise<DocumentNumber> =>
      bodyOf(
        main.POST('/identity-documents/{documentId}/number', {
          params: { path: { documentId }, header: communityOf(options) },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
