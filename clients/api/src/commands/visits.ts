import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import {
  inCommunity,
  keyed,
  type CommunityOptions,
  type QueryOf,
  type WriteOptions,
} from './options.js';

export type Visit = components['schemas']['Visit'];
export type VisitRequest = components['schemas']['VisitRequest'];
export type VisitState = components['schemas']['VisitState'];
export type VisitSuggestions = components['schemas']['VisitSuggestions'];
export type VisitKind = components['schemas']['VisitKind'];
export type VisitQuery = QueryOf<operations['listVisits']>;

/**
 * The operations tagged `visits`.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function visitCommands({ main }: Http, newKey: () => string | undefined) {
  const headers = (options: WriteOptions) => keyed(options, newKey);
  const step = (visitId: string, options: WriteOptions) => ({
    params: { path: { visitId }, ...headers(options) },
    ...inCommunity(options),
  });
  const list = (query: VisitQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/visits', { params: { query }, ...inCommunity(options) }));

  return {
    request: (body: VisitRequest, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits', { body, params: headers(options), ...inCommunity(options) })),
    list,
    /** Every visit that the query keeps, page by page. */
    all: (query: VisitQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** Who comes again: companies, and the visitors whom a search of 2 signs or more finds. */
    suggest: (
      query: QueryOf<operations['suggestVisits']> = {},
      options: CommunityOptions = {},
    ): Promise<VisitSuggestions> =>
      bodyOf(main.GET('/visits/suggestions', { params: { query }, ...inCommunity(options) })),
    get: (visitId: string, options: CommunityOptions = {}): Promise<Visit> =>
      bodyOf(
        main.GET('/visits/{visitId}', { params: { path: { visitId } }, ...inCommunity(options) }),
      ),
    approve: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/approve', step(visitId, options))),
    deny: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/deny', step(visitId, options))),
    checkIn: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-in', step(visitId, options))),
    checkOut: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-out', step(visitId, options))),
    /** The wrong visitor was seen out: takes back a check-out of the last minute. */
    undoCheckOut: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/undo-check-out', step(visitId, options))),
    /** The visitor did not come in: ends an approval that nobody used. */
    lapse: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/lapse', step(visitId, options))),
    ...photoCommands({ main }),
  };
}

/** What visitors look like. */
function photoCommands({ main }: Pick<Http, 'main'>) {
  return {
    /** Puts a JPEG, PNG or WebP image of at most 1 MB in the place of an earlier one. */
    putPhoto: async (
      visitId: string,
      photo: Blob,
      options: CommunityOptions = {},
    ): Promise<void> => {
      const { headers, ...how } = inCommunity(options);
      await bodyOf(
        main.PUT('/visits/{visitId}/photo', {
          params: { path: { visitId } },
          // The specification says only that it is bytes, which the types read as text.
          body: photo as unknown as string,
          bodySerializer: (body) => body as unknown as Blob,
          ...how,
          headers: { ...headers, 'Content-Type': photo.type },
        }),
      );
    },
    /** The bytes; an `<img>` cannot fetch them, because they need the access token. */
    getPhoto: async (visitId: string, options: CommunityOptions = {}): Promise<Blob> => {
      const params = { path: { visitId } };
      const path = '/visits/{visitId}/photo';
      return bodyOf(main.GET(path, { params, parseAs: 'blob', ...inCommunity(options) }));
    },
  };
}
