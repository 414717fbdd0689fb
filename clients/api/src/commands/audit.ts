import type { components, operations } from '../generated/main.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf } from './options.js';

export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type AuditQuery = QueryOf<operations['listAuditLog']>;

/** The operations tagged `audit`. */
export function auditCommands({ main }: Http) {
  const list = (query: AuditQuery = {}, options: CallOptions = {}) =>
    bodyOf(main.GET('/audit-log', { params: { query }, ...options }));
  return {
    list,
    all: (query: AuditQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** Computes the log's hash chain anew. */
    verify: (options: CallOptions = {}): Promise<AuditVerification> =>
      bodyOf(main.GET('/audit-log/verification', options)),
  };
}
