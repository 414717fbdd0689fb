import { MOST_DUE } from '@gatehouse/shared/lifecycle/due';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { Visit } from './visits.types.js';

export type VisitExpiryStore = ReturnType<typeof createVisitExpiryStore>;

/** A visit that waits for an answer, as far as it matters when it gets none. */
export type AwaitedVisit = Pick<VisitRow, 'id' | 'communityId' | 'unitId' | 'requestedAt'> & {
  /** The end of the time to answer. */
  dueAt: Date;
};

/** Prepared, because it is asked every second, whether or not anybody comes. */
const OVERDUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, requested_at AS requestedAt,
    answer_by AS dueAt
  FROM visits WHERE state = 'requested' AND answer_by <= ?
  ORDER BY answer_by LIMIT ${MOST_DUE}`;

/** The table visits, as far as visits expire in it. */
export function createVisitExpiryStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** Visits whose time to answer has passed by the moment, the longest ago first. */
    findOverdue: (by: Date): Promise<AwaitedVisit[]> =>
      select<AwaitedVisit>(sequelize, OVERDUE, [by]),

    /**
     * Locks those of the visits that still wait for an answer. Rows that another process is
     * expiring, or that a resident is answering at this moment, are left to them.
     */
    async lockRequested(transaction: Transaction, ids: string[]): Promise<Visit[]> {
      const rows = await visits.findAll({
        where: { id: ids, state: 'requested' },
        lock: transaction.LOCK.UPDATE,
        skipLocked: true,
        transaction,
        raw: true,
      });
      return rows.map((row) => fromRow(row as unknown as VisitRow));
    },

    /** Expires visits that `lockRequested` locked in the same transaction. */
    async expire(transaction: Transaction, overdue: Visit[]): Promise<void> {
      // Not through the model, which would prepare a statement for each list of ids.
      await sequelize.query(`UPDATE visits SET state = 'expired' WHERE id IN (:ids)`, {
        replacements: { ids: overdue.map(({ id }) => id) },
        transaction,
      });
    },
  };
}
