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
import type { Block, BlockAppeal, BlockDraft, BlockPage, ListBlocksQuery } from './types.js';

/** Who is not let in, why and how long. */
export function blocks({ main, newKey }: Calls) {
  const list = (query: ListBlocksQuery = {}, options: CommunityOptions = {}): Promise<BlockPage> =>
    bodyOf(
      main.GET('/blocks', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /** List blocks. The newest first, also those that were lifted or have ended. */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListBlocksQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Have somebody not let in. By a telephone number or a number plate, at which they are refused,
     * with a pass too and without the bell; or by a name, which many may have, so that a guard is asked
     * to look again. It has a reason and an end. 422 `until_past` when it would have ended already, 422
     * `plate_unusable` for a plate without letters and digits, 400 for a telephone number that is none.
     */
    add: (body: BlockDraft, options: CommunityOptions & KeyOptions = {}): Promise<Block> =>
      bodyOf(
        main.POST('/blocks', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a block. Whether it holds, and what was said against it. */
    get: (blockId: string, options: CommunityOptions = {}): Promise<Block> =>
      bodyOf(
        main.GET('/blocks/{blockId}', {
          params: { path: { blockId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Lift a block. It takes two: the first who wants it lifted says so, and the block holds; the
     * second lifts it. 409 `same_person` for the first again, 409 `block_state` when it does not hold
     * any more.
     */
    lift: (blockId: string, options: CommunityOptions & KeyOptions = {}): Promise<Block> =>
      bodyOf(
        main.POST('/blocks/{blockId}/lift', {
          params: {
            path: { blockId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Write down what is said against a block. What the one who is not let in says at the gate, for
     * managers to read. The last word counts.
     */
    appeal: (
      blockId: string,
      body: BlockAppeal,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Block> =>
      bodyOf(
        main.POST('/blocks/{blockId}/appeal', {
          params: {
            path: { blockId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
