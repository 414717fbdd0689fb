import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Place } from './residencies.types.js';

/** That an account has lived in a home since a moment. */
export interface Moved {
  accountId: string;
  since: Date;
}

export type ToldHousematesStore = ReturnType<typeof createToldHousematesStore>;

/** The table told_housemates: who has heard of whom; the unit must be locked. */
export function createToldHousematesStore() {
  return {
    /** The accounts that have heard of it. */
    async toldOf(
      tx: Transaction,
      { communityId, unitId }: Place,
      { accountId, since }: Moved,
    ): Promise<ReadonlySet<string>> {
      const values = [communityId, unitId, accountId, since];
      const rows = await selectIn<{ toldId: string }>(tx, TOLD, values);
      return new Set(rows.map(({ toldId }) => toldId));
    },

    /** That accounts hear of it now, which had not. */
    note: (
      tx: Transaction,
      { communityId, unitId }: Place,
      { accountId, since, toldIds }: Moved & { toldIds: readonly string[] },
    ): Promise<void> =>
      insertRows(
        tx,
        toldIds.map((toldAccountId) => ({
          table: 'told_housemates',
          row: { communityId, unitId, accountId, since, toldAccountId },
        })),
      ),

    /** Who moved in before the moment is no news, and is told to nobody any more. */
    async dropOld(tx: Transaction, { communityId, unitId }: Place, before: Date): Promise<void> {
      await execute(tx, DROP_OLD, [communityId, unitId, before]);
    },

    /** Of whatever home. */
    async forget(
      tx: Transaction,
      { communityId, accountId }: { communityId: string; accountId: string },
    ): Promise<void> {
      await execute(tx, FORGET, [communityId, accountId, accountId]);
    },
  };
}

const TOLD = `
  SELECT told_account_id AS toldId FROM told_housemates
  WHERE community_id = ? AND unit_id = ? AND account_id = ? AND since = ?`;

const DROP_OLD = `
  DELETE FROM told_housemates WHERE community_id = ? AND unit_id = ? AND since < ?`;

const FORGET = `
  DELETE FROM told_housemates
  WHERE community_id = ? AND (account_id = ? OR told_account_id = ?)`;
