import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { READ_RESIDENCIES, toResidency, type ReadResidency } from './residency-row.js';
import type { Residency } from './residencies.types.js';

/** A residency to which something is to happen by itself. */
export interface DueResidency extends DueRow {
  communityId: string;
  unitId: string;
  personId: string;
}

export type ResidencyDueStore = ReturnType<typeof createResidencyDueStore>;

/** The table residencies, as far as they begin and end by themselves in it. */
export function createResidencyDueStore(sequelize: Sequelize) {
  return {
    /** What is due by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueResidency[]> => select<DueResidency>(sequelize, DUE, [by]),

    /** Where and whose they are; some may have been ended since. */
    whereabouts: (tx: Transaction, ids: string[]): Promise<Omit<DueResidency, 'dueAt'>[]> =>
      sequelize.query(WHEREABOUTS, {
        replacements: { ids },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),

    /**
     * Locks those of the residencies that are due at the moment. Rows that another process has in hand
     * are left to it.
     */
    async lockDue(tx: Transaction, ids: string[], at: Date): Promise<Residency[]> {
      const rows = await sequelize.query<ReadResidency>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      });
      return rows.map(toResidency);
    },
  };
}

/** Prepared, because it is asked every second, whether or not anybody moves. */
const DUE = `
  SELECT id, community_id AS communityId, unit_id AS unitId, person_id AS personId, due_at AS dueAt
  FROM residencies FORCE INDEX (residencies_due_at) WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

const WHEREABOUTS = `
  SELECT id, community_id AS communityId, unit_id AS unitId, person_id AS personId
  FROM residencies WHERE id IN (:ids)`;

const LOCK_DUE = `${READ_RESIDENCIES} FORCE INDEX (PRIMARY)
  STRAIGHT_JOIN people ON people.id = residencies.person_id
  WHERE residencies.id IN (:ids) AND residencies.due_at <= :at
  ORDER BY residencies.id FOR UPDATE SKIP LOCKED`;
