import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import { keyOf } from './block-key.js';
import { BlockNotFound, BlockNotHolding, BlockUntilPast, SamePerson } from './blocks.errors.js';
import { blockAdded, blockAppealed, blockLifted, type BlockDeed } from './blocks.events.js';
import type { BlockSearch, BlocksStore } from './blocks.store.js';
import { stateOf, type Block } from './blocks.types.js';

export interface BlocksDependencies {
  store: BlocksStore;
  people: PeopleService;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type BlockDraft = Pick<Block, 'of' | 'value' | 'reason' | 'until'>;

export type BlocksService = ReturnType<typeof createBlocksService>;

/** Who is not let in, why and how long. */
export function createBlocksService(deps: BlocksDependencies) {
  const { store, people, writing, now } = deps;

  return {
    /** The newest first, at most `limit`. */
    list: (
      { communityId }: Acting,
      listing: Omit<BlockSearch, 'communityId' | 'at'>,
    ): Promise<Block[]> => store.list({ communityId, at: now(), ...listing }),

    /** @throws BlockNotFound */
    async get({ communityId }: Acting, id: string): Promise<Block> {
      const block = await store.find(communityId, id);
      if (block === undefined) throw new BlockNotFound(id);
      return block;
    },

    /** @throws BlockUntilPast, BlockPhoneUnusable, BlockPlateUnusable, PersonNotFound */
    async add(acting: Acting, draft: BlockDraft, remember: Remember<Block>): Promise<Block> {
      const at = now();
      if (draft.until <= at) throw new BlockUntilPast();
      const key = keyOf(draft.of, draft.value);
      const doer = await people.getDoer(acting);
      const { communityId } = acting;
      const block = { id: newId(), communityId, ...draft, addedBy: doer.by, addedAt: at };
      return writing.inTransaction(async (tx) => {
        await store.add(tx, block, key);
        await writing.appendEvents(tx, [blockAdded(block, { doer, at })]);
        await remember(tx, block);
        return block;
      });
    },

    /** @throws BlockNotFound, BlockNotHolding, SamePerson */
    lift: (acting: Acting, id: string, remember: Remember<Block>): Promise<Block> =>
      change(deps, acting, id, async (tx, block, deed) => {
        const lifted = await liftBy(deps, tx, block, deed);
        await remember(tx, lifted);
        return lifted;
      }),

    /** @throws BlockNotFound, BlockNotHolding */
    appeal: (
      acting: Acting,
      id: string,
      { text }: { text: string },
      remember: Remember<Block>,
    ): Promise<Block> =>
      change(deps, acting, id, async (tx, block, deed) => {
        const appealed = { ...block, appeal: text, appealedAt: deed.at };
        await store.appeal(tx, block, text, deed.at);
        await writing.appendEvents(tx, [blockAppealed(block, deed)]);
        await remember(tx, appealed);
        return appealed;
      }),
  };
}

/** Changes a block that holds, one after the other. */
async function change(
  { store, people, writing, now }: BlocksDependencies,
  acting: Acting,
  id: string,
  work: (tx: Transaction, block: Block, deed: BlockDeed) => Promise<Block>,
): Promise<Block> {
  const doer = await people.getDoer(acting);
  return writing.inTransaction(async (tx) => {
    const at = now();
    const block = await store.lock(tx, acting.communityId, id);
    if (block === undefined) throw new BlockNotFound(id);
    const state = stateOf(block, at);
    if (state === 'lifted' || state === 'ended') throw new BlockNotHolding(state);
    return work(tx, block, { doer, at });
  });
}

/** It takes two: who wants it lifted, and who does it. */
async function liftBy(
  { store, writing }: BlocksDependencies,
  tx: Transaction,
  block: Block,
  deed: BlockDeed,
): Promise<Block> {
  const { by, actor = by } = deed.doer;
  const { liftAskedBy } = block;
  if (liftAskedBy === undefined) {
    await store.askLift(tx, block, actor);
    return { ...block, liftAskedBy: actor };
  }
  if (liftAskedBy.accountId === actor.accountId) throw new SamePerson();
  await store.lift(tx, block, actor, deed.at);
  await writing.appendEvents(tx, [blockLifted(block, deed)]);
  return { ...block, liftedBy: actor, liftedAt: deed.at };
}
