import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import { inCommunity, type CommunityOptions, type QueryOf } from './options.js';

export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type AuditQuery = QueryOf<operations['listAuditLog']>;

/** The operations tagged `audit`. */
export function auditCommands({ main }: Http) {
  const list = (query: AuditQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/audit-log', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    all: (query: AuditQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** Computes the log's hash chain anew. */
    verify: (options: CommunityOptions = {}): Promise<AuditVerification> =>
      bodyOf(main.GET('/audit-log/verification', inCommunity(options))),
  };
}
