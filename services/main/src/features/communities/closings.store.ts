import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';

/** A community whose time is over. */
export interface ClosingCommunity {
  id: string;
  /** Who is at it, or was. */
  jobId: string | null;
}

export type ClosingsStore = ReturnType<typeof createClosingsStore>;

const DUE = `
  SELECT id, close_due_at AS dueAt FROM communities WHERE close_due_at <= ?
  ORDER BY close_due_at LIMIT ${MOST_DUE}`;

const BEGIN = `UPDATE communities SET close_job_id = ?, close_again_at = ? WHERE id = ?`;

/** The join code leads nowhere any more, and another community may have it. */
const FORGET = `
  UPDATE communities SET join_code = NULL, close_job_id = NULL, close_again_at = NULL WHERE id = ?`;

/** The table communities, as far as communities are erased by themselves. */
export function createClosingsStore(sequelize: Sequelize) {
  return {
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that are still due; what somebody changes at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<ClosingCommunity[]> =>
      sequelize.query<ClosingCommunity>(
        `SELECT id, close_job_id AS jobId FROM communities
         WHERE id IN (:ids) AND close_due_at <= :at FOR UPDATE SKIP LOCKED`,
        { replacements: { ids, at }, transaction: tx, type: QueryTypes.SELECT },
      ),

    /** Says who is at it, and when it is looked after again. */
    async begin(tx: Transaction, { id, jobId }: ClosingCommunity, againAt: Date): Promise<void> {
      await execute(tx, BEGIN, [jobId, againAt, id]);
    },

    /** Of a community of which nothing is left. */
    async forget(tx: Transaction, id: string): Promise<void> {
      await execute(tx, FORGET, [id]);
    },
  };
}
