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
  ListMovesQuery,
  Move,
  MoveDraft,
  MoveFinish,
  MovePage,
  MoveRefusal,
  MoveTick,
} from './types.js';

/** Who moves in or out on which day, and what is to be seen to before. */
export function moves({ main, newKey }: Calls) {
  const list = (query: ListMovesQuery = {}, options: CommunityOptions = {}): Promise<MovePage> =>
    bodyOf(
      main.GET('/moves', { params: { query, header: communityOf(options) }, ...signalOf(options) }),
    );
  return {
    /**
     * Approve a move. It is done by itself when its time comes, and the lift is theirs at its hours.
     * 409 `lift_taken` when the lift of the building is another move's at that time, `move_over` when
     * the day is over, `move_state` once it is decided or ended.
     */
    approve: (moveId: string, options: CommunityOptions & KeyOptions = {}): Promise<Move> =>
      bodyOf(
        main.POST('/moves/{moveId}/approve', {
          params: {
            path: { moveId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Refuse a move. Whoever moves is told, with the reason if one is given. 409 `move_state` once it
     * is decided or ended.
     */
    refuse: (
      moveId: string,
      body: MoveRefusal,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Move> =>
      bodyOf(
        main.POST('/moves/{moveId}/refuse', {
          params: {
            path: { moveId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Call a move off. For managers, and whoever moves; also one that was approved. 409 `move_state`
     * once it has ended.
     */
    cancel: (moveId: string, options: CommunityOptions & KeyOptions = {}): Promise<Move> =>
      bodyOf(
        main.POST('/moves/{moveId}/cancel', {
          params: {
            path: { moveId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Say that a move is done. Of one that was approved. Out, the residency ends at `at` with all that
     * hangs on it; in, it begins. Without `at` that is when it was to be done by itself, or now if that
     * is to come. When something cannot end, nothing has. One that is done already is answered as it
     * is. 409 `move_state`, `residency_overlaps`, `person_state`; 422 `move_ahead` for a time to come,
     * `residency_backwards`.
     */
    finish: (
      moveId: string,
      body: MoveFinish,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Move> =>
      bodyOf(
        main.POST('/moves/{moveId}/finish', {
          params: {
            path: { moveId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Tick an item of a checklist off. For managers, and whoever moves, while the move has not ended;
     * who ticked an item first stays named. 404 `move_item_not_found`; 409 `move_state` once it has
     * ended.
     */
    tick: (
      moveId: string,
      body: MoveTick,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Move> =>
      bodyOf(
        main.POST('/moves/{moveId}/tick', {
          params: {
            path: { moveId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /** List moves. The newest first. Managers see all of the community, others those of themselves. */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListMovesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Ask to move in or out. Residents ask for themselves: to move out of a home that they have, or
     * into one that is entered for them to come to. Managers ask for anybody, and say of somebody who
     * moves in without a residency as what: done, it begins. It is done by itself at `time` of the day,
     * or without it out at the end of the day and in at its beginning, by the community's clocks, once
     * it is approved. The checklist is that of the policy `moves`. 404 `person_not_found`,
     * `residency_not_found`, `unit_not_found`; 409 `move_open` while another of the same person and
     * unit waits, `residency_overlaps`; 422 `day_is_over`, `day_too_far`, `lift_backwards`,
     * `kind_missing`, `residency_backwards`.
     */
    request: (body: MoveDraft, options: CommunityOptions & KeyOptions = {}): Promise<Move> =>
      bodyOf(
        main.POST('/moves', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a move. For managers, and whoever moves. */
    get: (moveId: string, options: CommunityOptions = {}): Promise<Move> =>
      bodyOf(
        main.GET('/moves/{moveId}', {
          params: { path: { moveId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
