import type { components, operations } from '../generated/main.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import { inCommunity, type CommunityOptions, type QueryOf } from './options.js';

export type Person = components['schemas']['Person'];
export type PersonQuery = QueryOf<operations['listPeople']>;
export type VisitReport = components['schemas']['VisitReport'];
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

/** What happened, counted. */
export function reportCommands({ main }: Http) {
  return {
    visits: (query: ReportQuery = {}, options: CommunityOptions = {}): Promise<VisitReport> =>
      bodyOf(main.GET('/reports/visits', { params: { query }, ...inCommunity(options) })),
  };
}
