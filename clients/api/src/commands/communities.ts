import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import { inCommunity, type CallOptions, type CommunityOptions, type QueryOf } from './options.js';

export type Community = components['schemas']['Community'];
export type Unit = components['schemas']['Unit'];
export type UnitPresence = components['schemas']['UnitPresence'];
export type UnitQuery = QueryOf<operations['listUnits']>;
type CommunityQuery = QueryOf<operations['listCommunities']>;

/** The communities of whoever asks. */
export function communityCommands({ main }: Http) {
  const list = (query: CommunityQuery = {}, options: CallOptions = {}) =>
    bodyOf(main.GET('/communities', { params: { query }, ...options }));
  return {
    list,
    /** Every community, page by page, by name. */
    all: (query: CommunityQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}

/** The units of a community. */
export function unitCommands({ main }: Http) {
  const list = (query: UnitQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/units', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    /** Who of the unit is online; a 503 `presence_unknown` passes within seconds. */
    presence: (unitId: string, options: CommunityOptions = {}) =>
      bodyOf(
        main.GET('/units/{unitId}/presence', {
          params: { path: { unitId } },
          ...inCommunity(options),
        }),
      ),
    /** Every unit that the query keeps, page by page, by name. */
    all: (query: UnitQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}
