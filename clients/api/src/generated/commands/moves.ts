// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
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
export interface MovesCommands {
  /**
   * Approve a move. It is done by itself when its time comes, and the lift is theirs at its hours.
   * 409 `lift_taken` when the lift of the building is another move's at that time, `move_over` when
   * the day is over, `move_state` once it is decided or ended.
   */
  approve: (moveId: string, options?: CommunityOptions & KeyOptions) => Promise<Move>;
  /**
   * Refuse a move. Whoever moves is told, with the reason if one is given. 409 `move_state` once it
   * is decided or ended.
   */
  refuse: (
    moveId: string,
    body: MoveRefusal,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Move>;
  /**
   * Call a move off. For managers, and whoever moves; also one that was approved. 409 `move_state`
   * once it has ended.
   */
  cancel: (moveId: string, options?: CommunityOptions & KeyOptions) => Promise<Move>;
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
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Move>;
  /**
   * Tick an item of a checklist off. For managers, and whoever moves, while the move has not ended;
   * who ticked an item first stays named. 404 `move_item_not_found`; 409 `move_state` once it has
   * ended.
   */
  tick: (moveId: string, body: MoveTick, options?: CommunityOptions & KeyOptions) => Promise<Move>;
  /** List moves. The newest first. Managers see all of the community, others those of themselves. */
  list: (query?: ListMovesQuery, options?: CommunityOptions) => Promise<MovePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListMovesQuery, options?: CommunityOptions) => ItemsOf<MovePage>;
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
  request: (body: MoveDraft, options?: CommunityOptions & KeyOptions) => Promise<Move>;
  /** Look at a move. For managers, and whoever moves. */
  get: (moveId: string, options?: CommunityOptions) => Promise<Move>;
}

export const moves: Operations<MovesCommands> = {
  approve: 'POST /moves/{moveId}/approve key',
  refuse: 'POST /moves/{moveId}/refuse body key',
  cancel: 'POST /moves/{moveId}/cancel key',
  finish: 'POST /moves/{moveId}/finish body key',
  tick: 'POST /moves/{moveId}/tick body key',
  list: 'GET /moves query',
  all: 'GET /moves query pages',
  request: 'POST /moves body key',
  get: 'GET /moves/{moveId}',
};
