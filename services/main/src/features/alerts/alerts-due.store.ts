import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { alertIn, READ_ALERTS, type AlertRead } from './alert-row.js';
import type { OneAlert } from './alerts.store.js';
import type { Alert } from './alerts.types.js';

/** An alert that is to be told again. */
export interface DueAlert extends DueRow {
  communityId: string;
  unitId: string | null;
}

export type AlertsDueStore = ReturnType<typeof createAlertsDueStore>;

/** The table alerts, as far as they are told again by themselves, in all communities. */
export function createAlertsDueStore(sequelize: Sequelize) {
  return {
    /** What is due by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueAlert[]> => select<DueAlert>(sequelize, DUE, [by]),

    /** Locks those that are due at the moment; rows that another process has in hand are left to it. */
    async lockDue(tx: Transaction, ids: string[], at: Date): Promise<Alert[]> {
      const rows = await sequelize.query<AlertRead>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      });
      return rows.map(alertIn);
    },

    /** Of an alert that this transaction has locked. @param dueAt undefined: not told again */
    async noteTold(
      tx: Transaction,
      { communityId, id }: OneAlert,
      { told, dueAt }: { told: number; dueAt: Date | undefined },
    ): Promise<void> {
      await execute(tx, NOTE_TOLD, [told, dueAt ?? null, communityId, id]);
    },
  };
}

/** Prepared, because it is asked every second, whether or not anybody calls for help. */
const DUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, due_at AS dueAt
  FROM alerts FORCE INDEX (alerts_due_at) WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

const LOCK_DUE = `${READ_ALERTS} FORCE INDEX (alerts_due_at)
  WHERE id IN (:ids) AND due_at <= :at FOR UPDATE SKIP LOCKED`;

const NOTE_TOLD = 'UPDATE alerts SET told = ?, due_at = ? WHERE community_id = ? AND id = ?';
