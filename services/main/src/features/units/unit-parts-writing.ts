import { setTimeout as delay } from 'node:timers/promises';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { UnitPartsDueStore } from './unit-parts-due.store.js';
import type { UnitPartsStore } from './unit-parts.store.js';

export interface PartsWritingDependencies {
  due: UnitPartsDueStore;
  parts: Pick<UnitPartsStore, 'add'>;
  writing: Pick<Writing, 'inTransaction'>;
  logger: AppLogger;
  /** Milliseconds; until the parts are written a search looks at the names themselves. */
  everyMs: number;
}

/** So few that whoever changes one of them hardly waits for its lock, and a request not for its parts. */
const BATCH = 100;

/**
 * Writes the parts of the names of units behind them, where many were made at once. Any number of
 * processes may run it, each locks what it writes.
 */
export function createUnitPartsWriting(deps: PartsWritingDependencies): LifecyclePart {
  return periodic({
    name: 'parts of unit names',
    work: async (signal) => {
      // Mostly nobody brought any in: that costs no transaction.
      if (await deps.due.hasAny()) await writeDueParts(deps, signal);
    },
    everyMs: deps.everyMs,
    logger: deps.logger,
  });
}

/**
 * Writes all parts that are due, in transactions of their own.
 *
 * @param signal ends it after the transaction under way
 */
export async function writeDueParts(
  { due, parts, writing }: Pick<PartsWritingDependencies, 'due' | 'parts' | 'writing'>,
  signal?: AbortSignal,
): Promise<void> {
  for (let isLeft = true; isLeft && !signal?.aborted;) {
    const began = performance.now();
    isLeft = await writing.inTransaction(async (tx) => {
      const some = await due.lockSome(tx, BATCH);
      if (some === undefined) return false;
      // Who was retired meanwhile is not found any more.
      const active = some.units.filter(({ status }) => status === 'active');
      await parts.add(active, tx);
      await some.settle();
      return true;
    });
    // Half of the time belongs to the others.
    if (isLeft) await delay(performance.now() - began);
  }
}
