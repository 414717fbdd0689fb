import type { components, operations } from '../generated/main.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf } from './options.js';

export type Person = components['schemas']['Person'];
export type PersonQuery = QueryOf<operations['listPeople']>;
export type VisitReport = components['schemas']['VisitReport'];
type ReportQuery = QueryOf<operations['getVisitReport']>;

/** Who lives and works in a community. */
export function peopleCommands({ main }: Http) {
  const list = (query: PersonQuery = {}, options: CallOptions = {}) =>
    bodyOf(main.GET('/people', { params: { query }, ...options }));
  return {
    list,
    /** Everybody whom the query keeps, page by page, by name. */
    all: (query: PersonQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}

/** What happened, counted. */
export function reportCommands({ main }: Http) {
  return {
    visits: (query: ReportQuery = {}, options: CallOptions = {}): Promise<VisitReport> =>
      bodyOf(main.GET('/reports/visits', { params: { query }, ...options })),
  };
}
