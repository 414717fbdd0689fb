import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { CodeHolder } from './codes.types.js';

export type EntryCodesStore = ReturnType<typeof createEntryCodesStore>;

/** The table entry_codes. */
export function createEntryCodesStore() {
  return {
    /** Whether somebody has the code, or had it after the moment. */
    async isGiven(tx: Transaction, communityId: string, code: string, after: Date) {
      return (await selectIn(tx, GIVEN, [communityId, code, after])).length > 0;
    },

    /** @returns false when somebody else was given it just now */
    async give(
      tx: Transaction,
      code: string,
      { communityId, type, id }: CodeHolder,
      at: Date,
    ): Promise<boolean> {
      try {
        await execute(tx, GIVE, [communityId, code, at, type, id]);
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },

    async end(tx: Transaction, { communityId, type, id }: CodeHolder, at: Date): Promise<void> {
      await execute(tx, END, [at, communityId, type, id]);
    },

    /** Who had the code last at the moment, whether or not it was good any more. */
    async lastHolder(
      tx: Transaction,
      communityId: string,
      code: string,
      at: Date,
    ): Promise<CodeHolder | undefined> {
      const [holder] = await selectIn<CodeHolder>(tx, LAST_HOLDER, [communityId, code, at]);
      return holder;
    },
  };
}

const GIVEN = `
  SELECT 1 FROM entry_codes
  WHERE community_id = ? AND code = ? AND (ended_at IS NULL OR ended_at > ?) LIMIT 1`;

const GIVE = `
  INSERT INTO entry_codes (community_id, code, since, holder_type, holder_id)
  VALUES (?, ?, ?, ?, ?)`;

const END = `
  UPDATE entry_codes SET ended_at = ?
  WHERE community_id = ? AND holder_type = ? AND holder_id = ? AND ended_at IS NULL`;

const LAST_HOLDER = `
  SELECT community_id AS communityId, holder_type AS type, holder_id AS id FROM entry_codes
  WHERE community_id = ? AND code = ? AND since <= ? ORDER BY since DESC LIMIT 1`;
