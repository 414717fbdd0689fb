// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Block, BlockAppeal, BlockDraft, BlockPage, ListBlocksQuery } from './types.js';

/** Who is not let in, why and how long. */
export interface BlocksCommands {
  /** List blocks. The newest first, also those that were lifted or have ended. */
  list: (query?: ListBlocksQuery, options?: CommunityOptions) => Promise<BlockPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListBlocksQuery, options?: CommunityOptions) => ItemsOf<BlockPage>;
  /**
   * Have somebody not let in. By a telephone number or a number plate, at which they are refused,
   * with a pass too and without the bell; or by a name, which many may have, so that a guard is asked
   * to look again. It has a reason and an end. 422 `until_past` when it would have ended already, 422
   * `plate_unusable` for a plate without letters and digits, 400 for a telephone number that is none.
   */
  add: (body: BlockDraft, options?: CommunityOptions & KeyOptions) => Promise<Block>;
  /** Look at a block. Whether it holds, and what was said against it. */
  get: (blockId: string, options?: CommunityOptions) => Promise<Block>;
  /**
   * Lift a block. It takes two: the first who wants it lifted says so, and the block holds; the
   * second lifts it. 409 `same_person` for the first again, 409 `block_state` when it does not hold
   * any more.
   */
  lift: (blockId: string, options?: CommunityOptions & KeyOptions) => Promise<Block>;
  /**
   * Write down what is said against a block. What the one who is not let in says at the gate, for
   * managers to read. The last word counts.
   */
  appeal: (
    blockId: string,
    body: BlockAppeal,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Block>;
}

export const blocks: Operations<BlocksCommands> = {
  list: 'GET /blocks query',
  all: 'GET /blocks query pages',
  add: 'POST /blocks body key',
  get: 'GET /blocks/{blockId}',
  lift: 'POST /blocks/{blockId}/lift key',
  appeal: 'POST /blocks/{blockId}/appeal body key',
};
