import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { JobStatus } from './jobs.js';
import {
  inCommunity,
  keyed,
  type CommunityOptions,
  type QueryOf,
  type WriteOptions,
} from './options.js';

export type Person = components['schemas']['Person'];
export type PersonQuery = QueryOf<operations['listPeople']>;
export type VisitReport = components['schemas']['VisitReport'];
export type VisitExport = components['schemas']['VisitExport'];
type ReportQuery = QueryOf<operations['getVisitReport']>;

/** Who lives and works in a community. */
export function peopleCommands({ main }: Http) {
  const list = (query: PersonQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/people', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    /** Everybody whom the query keeps, page by page, by name. */
    all: (query: PersonQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}

/**
 * What happened, counted, or written to a file.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function reportCommands({ main }: Http, newKey: () => string | undefined) {
  return {
    visits: (query: ReportQuery = {}, options: CommunityOptions = {}): Promise<VisitReport> =>
      bodyOf(main.GET('/reports/visits', { params: { query }, ...inCommunity(options) })),
    /** Has each visit of some days written to a file, by the job that is answered. */
    export: (body: VisitExport, options: WriteOptions = {}): Promise<JobStatus> => {
      const params = keyed(options, newKey);
      return bodyOf(main.POST('/reports/visits', { body, params, ...inCommunity(options) }));
    },
  };
}
