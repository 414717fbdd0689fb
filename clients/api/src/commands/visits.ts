import type { components, operations } from '../generated/main.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf, WriteOptions } from './options.js';

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
  const step = (visitId: string, options: WriteOptions) => ({
    params: { path: { visitId }, ...headers(options) },
    ...(options.signal && { signal: options.signal }),
  });
  const list = (query: VisitQuery = {}, options: CallOptions = {}) =>
    bodyOf(main.GET('/visits', { params: { query }, ...options }));

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
    get: (visitId: string, options: CallOptions = {}): Promise<Visit> =>
      bodyOf(main.GET('/visits/{visitId}', { params: { path: { visitId } }, ...options })),
    approve: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/approve', step(visitId, options))),
    deny: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/deny', step(visitId, options))),
    checkIn: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-in', step(visitId, options))),
    checkOut: (visitId: string, options: WriteOptions = {}): Promise<Visit> =>
      bodyOf(main.POST('/visits/{visitId}/check-out', step(visitId, options))),
  };
}
