import { MOST_DUE } from '@gatehouse/shared/lifecycle/due';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { Visit } from './visits.types.js';

export type VisitLapseStore = ReturnType<typeof createVisitLapseStore>;

/** An approval that nobody has used. */
export interface UnusedApproval {
  id: string;
  answeredAt: Date;
}

/** Prepared, because it is asked every second, whether or not anybody comes. */
const UNUSED = `
  SELECT id, answered_at AS answeredAt FROM visits WHERE state = 'approved' AND answered_at <= ?
  ORDER BY answered_at LIMIT ${MOST_DUE}`;

/** The table visits, as far as approvals end in it. */
export function createVisitLapseStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** The visits approved at this moment or before that nobody came in on, the oldest first. */
    findUnused: (approvedUntil: Date): Promise<UnusedApproval[]> =>
      select<UnusedApproval>(sequelize, UNUSED, [approvedUntil]),

    /**
     * Locks those of the visits that are still approved. Rows that another process is ending, or a
     * guard is letting in at this moment, are left to them.
     */
    async lockApproved(transaction: Transaction, ids: string[]): Promise<Visit[]> {
      const rows = await visits.findAll({
        where: { id: ids, state: 'approved' },
        lock: transaction.LOCK.UPDATE,
        skipLocked: true,
        transaction,
        raw: true,
      });
      return rows.map((row) => fromRow(row as unknown as VisitRow));
    },

    /** Ends approvals that `lockApproved` locked in the same transaction. */
    async lapse(transaction: Transaction, unused: Visit[], at: Date): Promise<void> {
      // Not through the model, which would prepare a statement for each list of ids.
      await sequelize.query(
        `UPDATE visits SET state = 'expired', lapsed_at = :at WHERE id IN (:ids)`,
        { replacements: { ids: unused.map(({ id }) => id), at }, transaction },
      );
    },
  };
}
