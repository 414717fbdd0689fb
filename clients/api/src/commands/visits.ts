import type { components, operations } from '../generated/main.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, CommunityOptions, QueryOf, WriteOptions } from './options.js';

export type Visit = components['schemas']['Visit'];
export type VisitRequest = components['schemas']['VisitRequest'];
export type VisitState = components['schemas']['VisitState'];
export type VisitKind = components['schemas']['VisitKind'];
export type VisitQuery = QueryOf<operations['listVisits']>;

/**
 * The operations tagged `visits`.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function visitCommands({ main }: Http, newKey: () => string | undefined) {
  const headers = ({ idempotencyKey = newKey() }: WriteOptions) =>
    idempotencyKey === undefined ? {} : { header: { 'Idempotency-Key': idempotencyKey } };
  const step = (visitId: string, options: WriteOptions & CommunityOptions) => ({
    params: { path: { visitId }, ...headers(options) },
    ...inCommunity(options),
    ...(options.signal && { signal: options.signal }),
  });
  const list = (query: VisitQuery = {}, options: CallOptions & CommunityOptions = {}) =>
    bodyOf(main.GET('/visits', { params: { query }, ...inCommunity(options) }));

  return {
    request: (body: VisitRequest, options: WriteOptions = {}): Promise<Visit> => {
      const { signal } = options;
      const params = headers(options);
      return bodyOf(main.POST('/visits', { body, params, ...(signal && { signal }) }));
    },
    list,
    /** Every visit that the query keeps, page by page. */
    all: (query: VisitQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    get: (visitId: string, options: CallOptions & CommunityOptions = {}): Promise<Visit> =>
      bodyOf(
        main.GET('/visits/{visitId}', { params: { path: { visitId } }, ...inCommunity(options) }),
      ),
    approve: (visitId: string, options: WriteOptions & CommunityOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/approve', step(visitId, options))),
    deny: (visitId: string, options: WriteOptions & CommunityOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/deny', step(visitId, options))),
    checkIn: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-in', step(visitId, options))),
    checkOut: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-out', step(visitId, options))),
    ...photoCommands({ main }),
  };
}

/** What visitors look like. */
function photoCommands({ main }: Pick<Http, 'main'>) {
  return {
    /** Puts a JPEG, PNG or WebP image of at most 1 MB in the place of an earlier one. */
    putPhoto: async (visitId: string, photo: Blob, options: CallOptions = {}): Promise<void> => {
      await bodyOf(
        main.PUT('/visits/{visitId}/photo', {
          params: { path: { visitId } },
          // The specification says only that it is bytes, which the types read as text.
          body: photo as unknown as string,
          bodySerializer: (body) => body as unknown as Blob,
          headers: { 'Content-Type': photo.type },
          ...options,
        }),
      );
    },
    /** The bytes; an `<img>` cannot fetch them, because they need the access token. */
    getPhoto: async (
      visitId: string,
      options: CallOptions & CommunityOptions = {},
    ): Promise<Blob> => {
      const params = { path: { visitId } };
      const path = '/visits/{visitId}/photo';
      return bodyOf(main.GET(path, { params, parseAs: 'blob', ...inCommunity(options) }));
    },
  };
}

function inCommunity({ communityId, signal }: CallOptions & CommunityOptions) {
  return {
    ...(signal && { signal }),
    ...(communityId !== undefined && { headers: { 'X-Community-Id': communityId } }),
  };
}
