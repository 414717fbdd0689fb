import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { moveIn, READ_MOVES, WITH_PERSON, type MoveRead } from './move-row.js';
import type { Move } from './moves.types.js';

/** A move whose time has come, or is about to. */
export interface DueMove extends DueRow {
  communityId: string;
  unitId: string;
  personId: string;
}

export type MovesDueStore = ReturnType<typeof createMovesDueStore>;

/** The table moves, as far as they are done by themselves in it, in all communities. */
export function createMovesDueStore(sequelize: Sequelize) {
  return {
    /** What is due by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueMove[]> => select<DueMove>(sequelize, DUE, [by]),

    /** Where and whose they are. */
    whereabouts: (tx: Transaction, ids: string[]): Promise<Omit<DueMove, 'dueAt'>[]> =>
      sequelize.query(WHEREABOUTS, {
        replacements: { ids },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),

    /**
     * Locks those of the moves that are due at the moment. Rows that another process has in hand are
     * left to it.
     */
    async lockDue(tx: Transaction, ids: string[], at: Date): Promise<Move[]> {
      const locked = await sequelize.query<{ id: string }>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      });
      if (locked.length === 0) return [];
      const rows = await sequelize.query<MoveRead>(READ_DUE, {
        replacements: { ids: locked.map(({ id }) => id) },
        type: QueryTypes.SELECT,
        transaction: tx,
      });
      return rows.map(moveIn);
    },
  };
}

/** Prepared, because it is asked every second, whether or not anybody moves. */
const DUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, person_id AS personId, due_at AS dueAt
  FROM moves FORCE INDEX (moves_due_at) WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

const WHEREABOUTS = `
  SELECT id, community_id AS communityId, unit_id AS unitId, person_id AS personId
  FROM moves FORCE INDEX (moves_due_at)
  WHERE id IN (:ids) AND due_at IS NOT NULL`;

const LOCK_DUE = `
  SELECT id FROM moves FORCE INDEX (moves_due_at)
  WHERE id IN (:ids) AND due_at <= :at ORDER BY id FOR UPDATE SKIP LOCKED`;

const READ_DUE = `${READ_MOVES} FORCE INDEX (moves_due_at) ${WITH_PERSON} WHERE moves.id IN (:ids)
  AND moves.due_at IS NOT NULL ORDER BY moves.id`;
