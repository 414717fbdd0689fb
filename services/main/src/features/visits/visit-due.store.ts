import { MOST_DUE } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { Visit } from './visits.types.js';

export type VisitDueStore = ReturnType<typeof createVisitDueStore>;

/** A visit that moves on by itself, as far as it matters before it does. */
export type DueVisit = Pick<
  VisitRow,
  'id' | 'communityId' | 'unitId' | 'requestedAt' | 'state' | 'checkedInAt' | 'overstaySeconds'
> & { dueAt: Date };

/** A visit that this transaction has locked, and when it was to move on. */
export interface LockedVisit extends Visit {
  dueAt: Date | undefined;
}

/** Prepared, because it is asked every second, whether or not anybody comes. */
const DUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, requested_at AS requestedAt, state,
    checked_in_at AS checkedInAt, overstay_seconds AS overstaySeconds, due_at AS dueAt
  FROM visits FORCE INDEX (visits_due_at) WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

/** The table visits, as far as they move on by themselves. */
export function createVisitDueStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);

  return {
    /** What moves on by the moment, what is due first at the head. */
    findDue: (by: Date): Promise<DueVisit[]> => select<DueVisit>(sequelize, DUE, [by]),

    /**
     * Locks those of the visits that go on. Rows that another process has in hand, or that somebody is
     * changing at this moment, are left to them.
     */
    async lock(transaction: Transaction, ids: string[]): Promise<LockedVisit[]> {
      const rows = (await visits.findAll({
        where: { id: ids, dueAt: { [Op.ne]: null } },
        lock: transaction.LOCK.UPDATE,
        skipLocked: true,
        transaction,
        raw: true,
      })) as unknown as VisitRow[];
      return rows.map((row) => ({ ...fromRow(row), dueAt: row.dueAt ?? undefined }));
    },

    /** Here and below: visits that `lock` locked in the same transaction. */
    expire: (transaction: Transaction, ids: readonly string[]) =>
      change(transaction, ids, `state = 'expired', due_at = NULL`),

    lapse: (transaction: Transaction, ids: readonly string[], at: Date) =>
      change(transaction, ids, `state = 'expired', lapsed_at = :at, due_at = NULL`, at),

    assumeLeft: (transaction: Transaction, ids: readonly string[]) =>
      change(transaction, ids, `state = 'left', left_how = 'assumed', due_at = NULL`),

    /** What has come to its end by another release is looked at no more. */
    end: (transaction: Transaction, ids: readonly string[]) =>
      change(transaction, ids, 'due_at = NULL'),

    /** What is told of them has been told; they move on at another moment. */
    async wait(transaction: Transaction, { id, communityId }: Visit, next: Waiting): Promise<void> {
      const { dueAt, rungIndex, approvedUntil = null, stay } = next;
      const [overstaySeconds, assumedOutAt] = [stay?.overstaySeconds ?? null, stay?.assumedOutAt];
      await execute(transaction, WAIT, [
        ...[dueAt, rungIndex, approvedUntil, overstaySeconds, assumedOutAt ?? null],
        ...[id, communityId],
      ]);
    },
  };

  /** Not through the model, which would prepare a statement for each list of ids. */
  async function change(
    transaction: Transaction,
    ids: readonly string[],
    set: string,
    at?: Date,
  ): Promise<void> {
    if (ids.length === 0) return;
    const replacements = { ids: [...ids], ...(at && { at }) };
    await sequelize.query(`UPDATE visits SET ${set} WHERE id IN (:ids)`, {
      replacements,
      transaction,
    });
  }
}

/** How a visit waits for what happens to it next. */
export interface Waiting extends Pick<Visit, 'rungIndex' | 'approvedUntil' | 'stay'> {
  dueAt: Date;
}

const WAIT = `
  UPDATE visits SET due_at = ?, rung_index = ?, approved_until = ?, overstay_seconds = ?,
    assumed_out_at = ?
  WHERE id = ? AND community_id = ?`;
