// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
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
export interface ParcelsCommands {
  /**
   * Hand a parcel over. To whoever says its code, to somebody who lives in the unit now, or to whom
   * the household has named: one of these. 409 `parcel_gone` when it does not wait any more: of two
   * guards at once the first counts, and `context` says what became of it. 422 `parcel_code_wrong`,
   * `not_a_resident`, `no_collector`.
   */
  handOver: (
    parcelId: string,
    body: ParcelHandOver,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Parcel>;
  /**
   * Return a parcel. Whoever brought it has taken it back. 409 `parcel_gone` when it does not wait
   * any more.
   */
  return: (
    parcelId: string,
    body: ParcelEnd,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Parcel>;
  /**
   * Say that a parcel is lost. It is not where it should be. 409 `parcel_gone` when it does not wait
   * any more.
   */
  lose: (
    parcelId: string,
    body: ParcelEnd,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Parcel>;
  /**
   * Say who may fetch a parcel. Beside those who live there, one by name, whom the guard asks for it;
   * null for nobody any more. For those who lived in the unit when it came. 409 `parcel_gone` when it
   * does not wait any more.
   */
  nameCollector: (
    parcelId: string,
    body: ParcelCollector,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Parcel>;
  /**
   * List parcels. Residents see those that came for a unit while they lived there, staff all of them,
   * the newest first. Those that are gone are kept for 180 days.
   */
  list: (query?: ListParcelsQuery, options?: CommunityOptions) => Promise<ParcelPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListParcelsQuery, options?: CommunityOptions) => ItemsOf<ParcelPage>;
  /**
   * Receive a parcel. It waits at the gate for the unit, and who lives there is told, and told again
   * after one, two and three days. A photo is uploaded before, with the purpose `parcel`.
   */
  receive: (body: ParcelDraft, options?: CommunityOptions & KeyOptions) => Promise<Parcel>;
  /**
   * Look at a parcel. As it is now, for whoever finds it in the list. `code` is shown to those alone
   * who lived in the unit when it came, while it waits: who says it at the gate may have the parcel.
   */
  get: (parcelId: string, options?: CommunityOptions) => Promise<Parcel>;
}

export const parcels: Operations<ParcelsCommands> = {
  handOver: 'POST /parcels/{parcelId}/hand-over body key',
  return: 'POST /parcels/{parcelId}/return body key',
  lose: 'POST /parcels/{parcelId}/lose body key',
  nameCollector: 'POST /parcels/{parcelId}/name-collector body key',
  list: 'GET /parcels query',
  all: 'GET /parcels query pages',
  receive: 'POST /parcels body key',
  get: 'GET /parcels/{parcelId}',
};
