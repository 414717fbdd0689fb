import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { DataRequestRef } from './data-requests.types.js';

export type DataRequestsDueStore = ReturnType<typeof createDataRequestsDueStore>;

const DUE = `
  SELECT id, due_at AS dueAt FROM data_requests WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

const END_OF = `
  UPDATE data_requests SET due_at = ?, ended_at = COALESCE(ended_at, ?)
  WHERE account_id = ? AND kind = 'export' AND state <> 'over'`;

/** The table data_requests, as far as something happens in it by itself, in all communities. */
export function createDataRequestsDueStore(sequelize: Sequelize) {
  return {
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Of an account that is deleted: what was made is due to go, and what is in the works is not made. */
    async endOf(
      tx: Transaction,
      { accountId, at }: { accountId: string; at: Date },
    ): Promise<void> {
      await execute(tx, END_OF, [at, at, accountId]);
    },

    /** Those of them that are still due; what somebody changes at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<DataRequestRef[]> =>
      sequelize.query<DataRequestRef>(
        `SELECT community_id AS communityId, id FROM data_requests
         WHERE id IN (:ids) AND due_at <= :at FOR UPDATE SKIP LOCKED`,
        { replacements: { ids, at }, transaction: tx, type: QueryTypes.SELECT },
      ),
  };
}
