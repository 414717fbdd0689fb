// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { AuditPage, AuditVerification, ListAuditLogQuery } from './types.js';

/** What was done to accounts, and by whom. */
export interface AuditCommands {
  /**
   * Read the audit log. What happened to the accounts of the community, newest first: who signed in
   * or could not, whose roles, password or second factor changed, who acted for whom. Entries are
   * added and never changed. An entry appears within a second of the event.
   */
  list: (query?: ListAuditLogQuery, options?: CommunityOptions) => Promise<AuditPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListAuditLogQuery, options?: CommunityOptions) => ItemsOf<AuditPage>;
  /**
   * Prove that the audit log is complete. Computes the hash chain of the community's log anew, from
   * its first entry to its end. An entry that was changed, removed, added or moved breaks it, and so
   * does an end that was cut.
   */
  verify: (options?: CommunityOptions) => Promise<AuditVerification>;
}

export const audit: Operations<AuditCommands> = {
  list: 'GET /audit-log query',
  all: 'GET /audit-log query pages',
  verify: 'GET /audit-log/verification',
};
