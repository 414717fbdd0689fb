import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { FindBlockers, FindUnitBlockers } from '../../blockers.js';

/** What a unit owed when the community began to keep its books here. */
export interface OpeningBalance {
  id: string;
  unitId: string;
  /** In minor units of the currency; below zero what the unit has to its credit. */
  amount: number;
  currency: string;
  /** At whose end it was so, as `2027-03-31`. */
  day: string;
}

export type OpeningBalancesStore = ReturnType<typeof createOpeningBalancesStore>;

/** The table opening_balances: those that are in no ledger yet, one of a unit; it is locked. */
export function createOpeningBalancesStore(sequelize: Sequelize) {
  return {
    async look(
      communityId: string,
      unitIds: readonly string[],
      tx?: Transaction,
    ): Promise<OpeningBalance[]> {
      const rows = await sequelize.query<BalanceRead>(OF_UNITS, {
        replacements: { communityId, unitIds: [...unitIds, ''] },
        ...{ type: QueryTypes.SELECT },
        ...(tx && { transaction: tx }),
      });
      return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
    },

    add: (
      tx: Transaction,
      staged: { communityId: string; importId: string; stagedBy: string; stagedAt: Date },
      balances: readonly OpeningBalance[],
    ): Promise<void> =>
      insertRows(
        tx,
        balances.map((balance) => ({ table: 'opening_balances', row: { ...staged, ...balance } })),
      ),

    async change(
      tx: Transaction,
      communityId: string,
      { id, amount, currency, day }: OpeningBalance,
    ): Promise<void> {
      await execute(tx, CHANGE, [amount, currency, day, communityId, id]);
    },

    async remove(tx: Transaction, communityId: string, ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      const replacements = { communityId, ids: [...ids] };
      await sequelize.query(REMOVE, { replacements, transaction: tx });
    },
  };
}

/** A unit that owes something does not go, and what is staged is in the currency of its community. */
export function createBalanceBlockers(sequelize: Sequelize): {
  unit: FindUnitBlockers;
  currency: FindBlockers;
} {
  return {
    async unit(tx, { communityId, unitIds }) {
      const found = await sequelize.query<{ unitId: string }>(OF_UNITS, {
        replacements: { communityId, unitIds: [...unitIds, ''] },
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
      return found.map(({ unitId }) => ({ kind: 'opening-balance', unitId, count: 1 }));
    },

    async currency(tx, communityId) {
      const [found] = await sequelize.query<{ count: string | number }>(COUNT, {
        ...{ replacements: { communityId }, type: QueryTypes.SELECT, transaction: tx },
      });
      return [{ what: 'opening-balances', count: Number(found?.count ?? 0) }];
    },
  };
}

/** The driver tells large numbers as texts. */
type BalanceRead = Omit<OpeningBalance, 'amount'> & { amount: string | number };

const OF_UNITS = `
  SELECT id, unit_id AS unitId, amount, currency, DATE_FORMAT(day, '%Y-%m-%d') AS day
  FROM opening_balances WHERE community_id = :communityId AND unit_id IN (:unitIds)
  ORDER BY unit_id`;

const CHANGE = `
  UPDATE opening_balances SET amount = ?, currency = ?, day = ? WHERE community_id = ? AND id = ?`;

const REMOVE = `
  DELETE FROM opening_balances WHERE community_id = :communityId AND id IN (:ids)`;

const COUNT = `
  SELECT COUNT(*) AS count FROM opening_balances WHERE community_id = :communityId`;
