import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { NamedUnit } from './unit-parts.store.js';
import type { UnitStatus } from './units.types.js';

/** A unit whose parts are due, as it is by now. */
export type DueUnit = NamedUnit & { status: UnitStatus };

export type UnitPartsDueStore = ReturnType<typeof createUnitPartsDueStore>;

/** The table unit_parts_due: units whose parts are written behind them, because they were made with many. */
export function createUnitPartsDueStore(sequelize: Sequelize) {
  return {
    /** As the `add` of `UnitPartsStore`, for later: until then a search looks at the names themselves. */
    add: (units: readonly NamedUnit[], tx: Transaction): Promise<void> =>
      insertRows(
        tx,
        units.map(({ communityId, id: unitId }) => ({
          table: 'unit_parts_due',
          row: { communityId, unitId },
        })),
      ),

    /** Whether there are any, of whatever community. */
    async hasAny(): Promise<boolean> {
      return (await select(sequelize, ANY, [])).length > 0;
    },

    /** Locks some of them, and their names; those that others have locked are left to them. */
    lockSome: (tx: Transaction, limit: number): Promise<DueUnit[]> =>
      sequelize.query<DueUnit>(SOME, {
        replacements: { limit },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),

    /** Of units that `lockSome` locked in the same transaction. */
    async remove(tx: Transaction, units: readonly DueUnit[]): Promise<void> {
      await sequelize.query(REMOVE, {
        replacements: { rows: units.map(({ communityId, id }) => [communityId, id]) },
        transaction: tx,
      });
    },
  };
}

const ANY = 'SELECT 1 AS found FROM unit_parts_due LIMIT 1';

const SOME = `
  SELECT units.id, units.community_id AS communityId, units.name, units.status
  FROM unit_parts_due AS due STRAIGHT_JOIN units ON units.id = due.unit_id
  ORDER BY due.community_id, due.unit_id LIMIT :limit
  FOR UPDATE SKIP LOCKED`;

const REMOVE = 'DELETE FROM unit_parts_due WHERE (community_id, unit_id) IN (:rows)';
