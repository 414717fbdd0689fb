// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type {
  DocumentNumber,
  IdentityDocument,
  IdentityDocumentDraft,
  IdentityDocuments,
  ListIdentityDocumentsQuery,
  NumberReading,
} from './types.js';

/** Papers by which a community knows who somebody is. Nobody sees a number unasked. */
export interface IdentityDocumentsCommands {
  /**
   * List the papers of somebody. One's own without `personId`; those of others for who may
   * `people:onboard`. Never their numbers. 404 `person_not_found`.
   */
  list: (
    query?: ListIdentityDocumentsQuery,
    options?: CommunityOptions,
  ) => Promise<IdentityDocuments>;
  /**
   * Enter a paper. One's own without `personId`; those of others for who may `people:onboard`. Its
   * number is sealed, and no answer has it but that of a request to read it. The file has to be
   * uploaded for `identity`. 404 `person_not_found`, `file_not_found`; 409 `documents_too_many`
   * beyond 20 of one person, `file_linked`, `file_not_ready`; 422 `number_unusable` without five
   * letters or digits, `document_expired`, `wrong_purpose`.
   */
  add: (
    body: IdentityDocumentDraft,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<IdentityDocument>;
  /** Look at a paper. For whose it is, and who may `people:onboard`. Without its number. */
  get: (documentId: string, options?: CommunityOptions) => Promise<IdentityDocument>;
  /**
   * Remove a paper. For whose it is, and who may `people:onboard`. Its number and its file are gone
   * for good.
   */
  remove: (documentId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Say that a paper was seen. For who may `people:onboard`, and not for one's own: 403
   * `same_person`. As many days later as the policy `retention` says its file goes; the paper stays.
   * 409 `document_verified` when it was verified before, `document_expired` when its day is over.
   */
  verify: (
    documentId: string,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<IdentityDocument>;
  /**
   * Read the number of a paper. For whose it is, and who may `people:manage`: 403 `number_not_yours`.
   * That it was read, by whom and why, stands in the audit log before the answer is given. Never
   * repeated by an `Idempotency-Key`: each time is a reading of its own.
   */
  readNumber: (
    documentId: string,
    body: NumberReading,
    options?: CommunityOptions,
  ) => Promise<DocumentNumber>;
}

export const identityDocuments: Operations<IdentityDocumentsCommands> = {
  list: 'GET /identity-documents query',
  add: 'POST /identity-documents body key',
  get: 'GET /identity-documents/{documentId}',
  remove: 'DELETE /identity-documents/{documentId}',
  verify: 'POST /identity-documents/{documentId}/verify key',
  readNumber: 'POST /identity-documents/{documentId}/number body',
};
