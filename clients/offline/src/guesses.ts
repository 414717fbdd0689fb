import type { Guesses, ScannerStore } from './scanner-store.js';

// Two thousand numbers of a million are good at once: whoever tries some finds one, unless somebody counts.

const WRONG_BEFORE_PAUSE = 5;
const PAUSE_MS = 60_000;

export type GuessCount = Awaited<ReturnType<typeof openGuessCount>>;

/** Counts numbers that are none, also across a start of the application. */
export async function openGuessCount(store: ScannerStore) {
  let guesses: Guesses = (await store.get('guesses')) ?? { count: 0, lastAt: 0 };
  const put = (next: Guesses): Promise<void> => {
    guesses = next;
    return store.put('guesses', next);
  };
  return {
    /** Until when no number is taken; undefined where one is. */
    pausedUntil: (now: Date): Date | undefined => {
      const { count, lastAt } = guesses;
      const isFull = count > 0 && count % WRONG_BEFORE_PAUSE === 0;
      const until = lastAt + PAUSE_MS;
      // A clock that was set back must not make the pause a long one.
      return isFull && lastAt <= +now && +now < until ? new Date(until) : undefined;
    },
    wrong: (now: Date): Promise<void> => put({ count: guesses.count + 1, lastAt: +now }),
    right: async (): Promise<void> => {
      if (guesses.count > 0) await put({ count: 0, lastAt: 0 });
    },
  };
}
