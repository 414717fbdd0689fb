// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  signalOf,
  type CallOptions,
  type Calls,
  type CommunityOptions,
} from '../../commands/options.js';
import type { CommunityPage, ListCommunitiesQuery, ListUnitsQuery, UnitPage } from './types.js';

/** Communities, buildings and units. */
export function communities({ main }: Calls) {
  const list = (
    query: ListCommunitiesQuery = {},
    options: CallOptions = {},
  ): Promise<CommunityPage> =>
    bodyOf(main.GET('/communities', { params: { query }, ...signalOf(options) }));
  return {
    /**
     * List my communities. The communities that the caller belongs to, by name; all there are for an
     * operator. Times and days of a community are shown in its time zone.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListCommunitiesQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}

/** Communities, buildings and units. */
export function units({ main }: Calls) {
  const list = (query: ListUnitsQuery = {}, options: CommunityOptions = {}): Promise<UnitPage> =>
    bodyOf(
      main.GET('/units', { params: { query, header: communityOf(options) }, ...signalOf(options) }),
    );
  return {
    /**
     * Find units. The units of the community by name, for the guard who asks "who are you visiting?".
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListUnitsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}
