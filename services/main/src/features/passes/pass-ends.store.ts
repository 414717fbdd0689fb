import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { EndedResidency } from '../../endings.js';
import type { OnePass } from './passes.store.js';

export type PassEndsStore = ReturnType<typeof createPassEndsStore>;

/** The tables passes and pass_units, as far as passes end in them by themselves. */
export function createPassEndsStore(sequelize: Sequelize) {
  return {
    /** Those whose time is over by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that have not ended; what somebody uses at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<OnePass[]> =>
      sequelize.query<OnePass>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),

    /**
     * Those that are good, or wait to be approved, to the unit of a residency that ends, which is locked: those that were issued in it,
     * or all, but for what ends with something else.
     */
    lockOfUnit(tx: Transaction, ended: EndedResidency, isAll: boolean): Promise<OnePass[]> {
      const { communityId, unitId, id } = ended;
      return selectIn<OnePass>(tx, LOCK_OF_UNIT, [communityId, unitId, id, isAll ? 1 : 0]);
    },

    /** Those of the residency are from now on those of the one that follows. */
    async passOn(tx: Transaction, ended: EndedResidency, residencyId: string): Promise<void> {
      const { communityId, unitId, id } = ended;
      await execute(tx, PASS_ON, [residencyId, communityId, unitId, id]);
    },
  };
}

/** Prepared, because it is asked again and again. */
const DUE = `
  SELECT id, due_at AS dueAt FROM passes FORCE INDEX (passes_due_at)
  WHERE due_at <= ? ORDER BY due_at LIMIT ${MOST_DUE}`;

const LOCK_DUE = `
  SELECT community_id AS communityId, id FROM passes FORCE INDEX (passes_due_at)
  WHERE due_at <= :at AND id IN (:ids) ORDER BY id FOR UPDATE SKIP LOCKED`;

const LOCK_OF_UNIT = `
  SELECT passes.community_id AS communityId, passes.id
  FROM pass_units FORCE INDEX (pass_units_community_id_unit_id_pass_id)
  STRAIGHT_JOIN passes
    ON passes.community_id = pass_units.community_id AND passes.id = pass_units.pass_id
  WHERE pass_units.community_id = ? AND pass_units.unit_id = ?
    AND (pass_units.residency_id = ? OR ? = 1 AND passes.source_id IS NULL)
    AND passes.state IN ('active', 'pending')
  ORDER BY passes.id FOR UPDATE`;

const PASS_ON = `
  UPDATE pass_units SET residency_id = ?
  WHERE community_id = ? AND unit_id = ? AND residency_id = ?`;
