import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';

/** A unit, as far as it is found by its name. */
export interface NamedUnit {
  id: string;
  communityId: string;
  name: string;
}

/** So many rows in a statement: many, and far from what a statement may hold. */
const BATCH = 5000;

export type UnitPartsStore = ReturnType<typeof createUnitPartsStore>;

/**
 * The table unit_name_parts as it is written: the parts of the names of all units that there are
 * today, which are what units are found by.
 */
export function createUnitPartsStore(sequelize: Sequelize) {
  return {
    /** Of units that can be found from now on. */
    async add(units: readonly NamedUnit[], transaction?: Transaction): Promise<void> {
      const rows = units.flatMap(partRows);
      for (let start = 0; start < rows.length; start += BATCH)
        await sequelize.query(ADD, {
          replacements: { rows: rows.slice(start, start + BATCH) },
          ...(transaction && { transaction }),
        });
    },

    /** Of units that cannot be found any more, by the names that they were found by. */
    async remove(transaction: Transaction, units: readonly NamedUnit[]): Promise<void> {
      for (const { id, communityId, name } of units)
        await sequelize.query(REMOVE, {
          // A name may have nothing that could be looked for.
          replacements: {
            ...{ communityId, unitId: id, sortKey: inNaturalOrder(name) },
            parts: ['', ...partsOfName(name)],
          },
          transaction,
        });
    },
  };
}

/** What the database takes for the same, as é and e, is there once. */
const ADD = `
  INSERT IGNORE INTO unit_name_parts (community_id, part, sort_key, unit_id) VALUES :rows`;

const REMOVE = `
  DELETE FROM unit_name_parts
  WHERE community_id = :communityId AND part IN (:parts) AND sort_key = :sortKey
    AND unit_id = :unitId`;

function partRows({ id, communityId, name }: NamedUnit): string[][] {
  const sortKey = inNaturalOrder(name);
  return partsOfName(name).map((part) => [communityId, part, sortKey, id]);
}
