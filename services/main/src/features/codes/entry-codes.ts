import { randomInt } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { CodesExhausted } from './codes.errors.js';
import type { CodeHolder } from './codes.types.js';
import type { EntryCodesStore } from './entry-codes.store.js';

const CODES = 1_000_000;
const DIGITS = 6;
/** While somebody may still say the code of before. */
const RESTS_MS = 24 * 60 * 60 * 1000;
/** Of two thousand that are given hardly ever two are tried. */
const MOST_TRIES = 50;

export interface EntryCodesDependencies {
  store: EntryCodesStore;
  now: () => Date;
  /** Draws a number below another. */
  draw?: (below: number) => number;
}

export type EntryCodes = ReturnType<typeof createEntryCodes>;

/** The codes that people say at the gates of a community: one pool for all who have any. */
export function createEntryCodes({ store, now, draw = randomInt }: EntryCodesDependencies) {
  return {
    /**
     * One that nobody has, nor had within the last day.
     * @throws CodesExhausted
     */
    async allot(tx: Transaction, holder: CodeHolder): Promise<string> {
      const { communityId } = holder;
      const at = now();
      const rested = new Date(at.getTime() - RESTS_MS);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const code = String(draw(CODES)).padStart(DIGITS, '0');
        if (await store.isGiven(tx, communityId, code, rested)) continue;
        if (await store.give(tx, code, holder, at)) return code;
      }
      throw new CodesExhausted(communityId);
    },

    /** The code of the holder is nobody's from the moment on. */
    end: (tx: Transaction, holder: CodeHolder, at: Date): Promise<void> =>
      store.end(tx, holder, at),

    /** Who had the code at the moment, or had it last: they know why it is not good any more. */
    resolve: (
      tx: Transaction,
      { communityId, code, at }: { communityId: string; code: string; at: Date },
    ): Promise<CodeHolder | undefined> => store.lastHolder(tx, communityId, code, at),
  };
}
