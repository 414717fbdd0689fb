// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  ListParcelsQuery,
  Parcel,
  ParcelCollector,
  ParcelDraft,
  ParcelEnd,
  ParcelHandOver,
  ParcelPage,
} from './types.js';

/** What was left at the gate for a home, until somebody fetches it. */
export function parcels({ main, newKey }: Calls) {
  const list = (
    query: ListParcelsQuery = {},
    options: CommunityOptions = {},
  ): Promise<ParcelPage> =>
    bodyOf(
      main.GET('/parcels', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Hand a parcel over. To whoever says its code, to somebody who lives in the unit now, or to whom
     * the household has named: one of these. 409 `parcel_gone` when it does not wait any more: of two
     * guards at once the first counts, and `context` says what became of it. 422 `parcel_code_wrong`,
     * `not_a_resident`, `no_collector`.
     */
    handOver: (
      parcelId: string,
      body: ParcelHandOver,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Parcel> =>
      bodyOf(
        main.POST('/parcels/{parcelId}/hand-over', {
          params: {
            path: { parcelId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Return a parcel. Whoever brought it has taken it back. 409 `parcel_gone` when it does not wait
     * any more.
     */
    return: (
      parcelId: string,
      body: ParcelEnd,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Parcel> =>
      bodyOf(
        main.POST('/parcels/{parcelId}/return', {
          params: {
            path: { parcelId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Say that a parcel is lost. It is not where it should be. 409 `parcel_gone` when it does not wait
     * any more.
     */
    lose: (
      parcelId: string,
      body: ParcelEnd,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Parcel> =>
      bodyOf(
        main.POST('/parcels/{parcelId}/lose', {
          params: {
            path: { parcelId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Say who may fetch a parcel. Beside those who live there, one by name, whom the guard asks for it;
     * null for nobody any more. For those who lived in the unit when it came. 409 `parcel_gone` when it
     * does not wait any more.
     */
    nameCollector: (
      parcelId: string,
      body: ParcelCollector,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Parcel> =>
      bodyOf(
        main.POST('/parcels/{parcelId}/name-collector', {
          params: {
            path: { parcelId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * List parcels. Residents see those that came for a unit while they lived there, staff all of them,
     * the newest first. Those that are gone are kept for 180 days.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListParcelsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Receive a parcel. It waits at the gate for the unit, and who lives there is told, and told again
     * after one, two and three days. A photo is uploaded before, with the purpose `parcel`.
     */
    receive: (body: ParcelDraft, options: CommunityOptions & KeyOptions = {}): Promise<Parcel> =>
      bodyOf(
        main.POST('/parcels', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Look at a parcel. As it is now, for whoever finds it in the list. `code` is shown to those alone
     * who lived in the unit when it came, while it waits: who says it at the gate may have the parcel.
     */
    get: (parcelId: string, options: CommunityOptions = {}): Promise<Parcel> =>
      bodyOf(
        main.GET('/parcels/{parcelId}', {
          params: { path: { parcelId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
