import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import { keysOf } from './block-key.js';
import { VisitorBlocked, VisitorMaybeBlocked } from './blocks.errors.js';
import { blockAttempted } from './blocks.events.js';
import type { BlocksStore } from './blocks.store.js';
import type { Block, Comer } from './blocks.types.js';

export interface ChecksDependencies {
  store: BlocksStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  /** The accounts of those who guard or manage a community. */
  findStaff: (communityId: string) => Promise<readonly string[]>;
}

/** Who lets somebody in, to whom, and when. */
export interface Welcome {
  doer: Doer;
  unit: Unit;
  at: Date;
  /** A guard has looked again, and it is somebody else of that name. */
  isSomebodyElse?: boolean | undefined;
}

/** While auth is away nobody is told; whoever tries again is then. */
async function unlessAway<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    throw error;
  }
}

/** Somebody may try again and again; that is said so often. */
const TOLD_AGAIN_AFTER_MS = 10 * 60_000;

export type BlockChecks = ReturnType<typeof createBlockChecks>;

/** Whether somebody at the gate is one who is not let in. */
export function createBlockChecks({ store, writing, findStaff }: ChecksDependencies) {
  /** Tells guards and managers, once for a while. */
  const note = async (block: Block, comer: Comer, welcome: Welcome): Promise<void> => {
    const { doer, unit, at } = welcome;
    const toldIds = await unlessAway(findStaff(comer.communityId));
    if (toldIds === undefined) return;
    await writing.inTransaction(async (tx) => {
      const before = await store.lock(tx, comer.communityId, block.id);
      const last = before?.attemptedAt?.getTime() ?? 0;
      await store.attempt(tx, block, at);
      if (at.getTime() - last < TOLD_AGAIN_AFTER_MS) return;
      const attempt = { doer, at, unit, visitorName: comer.name, toldIds };
      await writing.appendEvents(tx, [blockAttempted(block, attempt)]);
    });
  };

  const refuse = async (
    comer: Comer,
    welcome: Welcome,
    blocks: readonly Block[],
    pathOf: (block: Block) => string,
  ): Promise<void> => {
    const sure = blocks.find(isSure);
    if (sure === undefined) return;
    await note(sure, comer, welcome);
    throw new VisitorBlocked(sure, pathOf(sure));
  };

  return {
    /** The blocks that hold for whoever it is, by whatever is known of them. */
    matching: (comer: Comer, at: Date): Promise<Block[]> =>
      store.matching(comer.communityId, keysOf(comer), at),

    /** Whether there is no doubt that it is one. */
    async isRefused(comer: Comer, at: Date): Promise<boolean> {
      return (await store.matching(comer.communityId, keysOf(comer), at)).some(isSure);
    },

    /** @throws VisitorBlocked, of which managers hear; VisitorMaybeBlocked where the name alone is the same */
    async assertWelcome(comer: Comer, welcome: Welcome, blocks: readonly Block[]): Promise<void> {
      await refuse(comer, welcome, blocks, fieldOf);
      const [maybe] = blocks;
      if (maybe !== undefined && welcome.isSomebodyElse !== true)
        throw new VisitorMaybeBlocked(maybe);
    },

    /** Somebody whom a home has invited by name is who they are. @throws VisitorBlocked likewise */
    assertPasses: (comer: Comer, welcome: Welcome, blocks: readonly Block[]): Promise<void> =>
      refuse(comer, welcome, blocks, () => 'path.passId'),
  };
}

const isSure = ({ of }: Block): boolean => of !== 'name';

const fieldOf = ({ of }: Block): string =>
  of === 'phone' ? 'body.visitor.phone' : 'body.visitor.vehicle';
