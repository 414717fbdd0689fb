import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CodeGuessesStore } from './code-guesses.store.js';
import { CodesPaused } from './codes.errors.js';
import { codesGuessed } from './codes.events.js';
import type { Guesser, Guesses } from './codes.types.js';

/** With two thousand codes one of five hundred is somebody's. */
const PAUSED_BY = 5;
const TOLD_BY = 10;
const PAUSE_MS = 60_000;
/** Slips of a shift do not add up to guesses. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

export interface CodeGuessesDependencies {
  store: CodeGuessesStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type CodeGuesses = ReturnType<typeof createCodeGuesses>;

/** Whoever types codes that there are not has to wait, and is told of. */
export function createCodeGuesses({ store, writing, now }: CodeGuessesDependencies) {
  const known = async (tx: Transaction, guesser: Guesser, at: Date): Promise<Guesses> => {
    const before = await store.lock(tx, guesser, at);
    const isOld = before !== undefined && +before.since < +at - FORGOTTEN_AFTER_MS;
    return before === undefined || isOld
      ? { wrong: 0, since: at, pausedUntil: before?.pausedUntil ?? null }
      : before;
  };

  const countWrong = async (tx: Transaction, guesser: Guesser, guesses: Guesses, at: Date) => {
    const wrong = guesses.wrong + 1;
    const pausedUntil = wrong % PAUSED_BY === 0 ? new Date(+at + PAUSE_MS) : guesses.pausedUntil;
    const since = guesses.wrong === 0 ? at : guesses.since;
    await store.write(tx, guesser, { wrong, since, pausedUntil });
    if (wrong % TOLD_BY === 0)
      await writing.appendEvents(tx, [codesGuessed(guesser, { wrong, since }, at)]);
  };

  return {
    /**
     * Finds what somebody has typed a code of: one after the other, or many guesses at once would be one.
     * @param find gives undefined for a code that there is not
     * @throws CodesPaused
     */
    typed: <Found>(
      guesser: Guesser,
      find: (tx: Transaction) => Promise<Found | undefined>,
    ): Promise<Found | undefined> =>
      writing.inTransaction(async (tx) => {
        const at = now();
        const guesses = await known(tx, guesser, at);
        const waitMs = guesses.pausedUntil === null ? 0 : +guesses.pausedUntil - +at;
        if (waitMs > 0) throw new CodesPaused(Math.ceil(waitMs / 1000));
        const found = await find(tx);
        if (found === undefined) await countWrong(tx, guesser, guesses, at);
        return found;
      }),
  };
}
