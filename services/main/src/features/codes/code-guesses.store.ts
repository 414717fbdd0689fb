import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Guesser, Guesses } from './codes.types.js';

export type CodeGuessesStore = ReturnType<typeof createCodeGuessesStore>;

/** The table code_guesses. */
export function createCodeGuessesStore() {
  return {
    /** Lets whoever guesses do one after the other, whatever process they ask. */
    async lock(
      tx: Transaction,
      { communityId, accountId }: Guesser,
      at: Date,
    ): Promise<Guesses | undefined> {
      await execute(tx, BEGIN, [communityId, accountId, at]);
      const [guesses] = await selectIn<Guesses>(tx, LOCK, [communityId, accountId]);
      return guesses;
    },

    /** Of guesses that this transaction has locked. */
    async write(
      tx: Transaction,
      { communityId, accountId }: Guesser,
      { wrong, since, pausedUntil }: Guesses,
    ): Promise<void> {
      await execute(tx, WRITE, [wrong, since, pausedUntil, communityId, accountId]);
    },
  };
}

const BEGIN = `
  INSERT IGNORE INTO code_guesses (community_id, account_id, wrong, since) VALUES (?, ?, 0, ?)`;

const LOCK = `
  SELECT wrong, since, paused_until AS pausedUntil FROM code_guesses
  WHERE community_id = ? AND account_id = ? FOR UPDATE`;

const WRITE = `
  UPDATE code_guesses SET wrong = ?, since = ?, paused_until = ?
  WHERE community_id = ? AND account_id = ?`;
