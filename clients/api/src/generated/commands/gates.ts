// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type { Gate, GateDraft, GatePage, ListGatesQuery } from './types.js';

/** Where people and vehicles come in and go out. */
export interface GatesCommands {
  /**
   * List gates. Those of the community in the order of their names; without those that were retired.
   */
  list: (query?: ListGatesQuery, options?: CommunityOptions) => Promise<GatePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListGatesQuery, options?: CommunityOptions) => ItemsOf<GatePage>;
  /**
   * Add a gate. By a name that no other gate of the community has, however it is spelt: 409
   * `gate_exists`.
   */
  create: (body: GateDraft, options?: CommunityOptions & KeyOptions) => Promise<Gate>;
  /** Look at a gate. The gate as it is now, with the `ETag` that a change has to name. */
  get: (gateId: string, options?: CommunityOptions) => Promise<Gate>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (gateId: string, options?: CommunityOptions) => Promise<Seen<Gate>>;
  /** Change a gate. Gives it another name; 409 `gate_exists` when another has it. */
  change: (
    gateId: string,
    body: GateDraft,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Gate>;
  /**
   * Retire a gate. Nobody finds it any more, and its name is free; what happened there stays in the
   * log.
   */
  retire: (gateId: string, options?: CommunityOptions) => Promise<void>;
}

export const gates: Operations<GatesCommands> = {
  list: 'GET /gates query',
  all: 'GET /gates query pages',
  create: 'POST /gates body key',
  get: 'GET /gates/{gateId}',
  read: 'GET /gates/{gateId} seen',
  change: 'PATCH /gates/{gateId} body',
  retire: 'DELETE /gates/{gateId}',
};
