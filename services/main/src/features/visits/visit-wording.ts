import { setTimeout as delay } from 'node:timers/promises';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { VisitWordsStore } from './visit-words.store.js';

export interface WordingDependencies {
  store: VisitWordsStore;
  writing: Pick<Writing, 'inTransaction'>;
  logger: AppLogger;
  /** Milliseconds; until the words are written a search looks at the visits themselves. */
  everyMs: number;
}

/** So few that a resident who answers one of them hardly waits for its lock. */
const BATCH = 200;

/**
 * Writes the words of visits behind them: of those that just came, and after an upgrade of all that
 * there were. Any number of processes may run it, each locks what it writes.
 */
export function createVisitWording(deps: WordingDependencies): LifecyclePart {
  return periodic({
    name: 'visit wording',
    work: async (signal) => {
      // Mostly nobody came: that costs no transaction.
      if (await deps.store.hasWordless()) await writeWords(deps, signal);
    },
    everyMs: deps.everyMs,
    logger: deps.logger,
  });
}

/**
 * Writes the words of all visits that have none, in transactions of their own.
 *
 * @param signal ends it after the transaction under way
 */
export async function writeWords(
  { store, writing }: Pick<WordingDependencies, 'store' | 'writing'>,
  signal?: AbortSignal,
): Promise<void> {
  for (let written = BATCH; written === BATCH && !signal?.aborted;) {
    const began = performance.now();
    written = await writing.inTransaction(async (transaction) => {
      const visits = await store.lockWordless(transaction, BATCH);
      if (visits.length > 0) await store.write(transaction, visits);
      return visits.length;
    });
    // Half of the time belongs to the others.
    if (written === BATCH) await delay(performance.now() - began);
  }
}
