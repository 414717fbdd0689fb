// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  keyOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
  type MarkedOptions,
} from '../../commands/options.js';
import type { Gate, GateDraft, GatePage, ListGatesQuery } from './types.js';

/** Where people and vehicles come in and go out. */
export function gates({ main, newKey }: Calls) {
  const list = (query: ListGatesQuery = {}, options: CommunityOptions = {}): Promise<GatePage> =>
    bodyOf(
      main.GET('/gates', { params: { query, header: communityOf(options) }, ...signalOf(options) }),
    );
  return {
    /**
     * List gates. Those of the community in the order of their names; without those that were retired.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListGatesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Add a gate. By a name that no other gate of the community has, however it is spelt: 409
     * `gate_exists`.
     */
    create: (body: GateDraft, options: CommunityOptions & KeyOptions = {}): Promise<Gate> =>
      bodyOf(
        main.POST('/gates', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a gate. The gate as it is now, with the `ETag` that a change has to name. */
    get: (gateId: string, options: CommunityOptions = {}): Promise<Gate> =>
      bodyOf(
        main.GET('/gates/{gateId}', {
          params: { path: { gateId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (gateId: string, options: CommunityOptions = {}): Promise<Seen<Gate>> =>
      seenOf(
        main.GET('/gates/{gateId}', {
          params: { path: { gateId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** Change a gate. Gives it another name; 409 `gate_exists` when another has it. */
    change: (
      gateId: string,
      body: GateDraft,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Gate> =>
      bodyOf(
        main.PATCH('/gates/{gateId}', {
          params: { path: { gateId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Retire a gate. Nobody finds it any more, and its name is free; what happened there stays in the
     * log.
     */
    retire: (gateId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/gates/{gateId}', {
          params: { path: { gateId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
