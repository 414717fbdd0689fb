import { select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { defineUnitModels } from './units.model.js';
import type { Unit } from './units.types.js';

export type UnitsStore = ReturnType<typeof createUnitsStore>;

/** What other features ask of the tables buildings and units. */
export function createUnitsStore(sequelize: Sequelize) {
  const { units } = defineUnitModels(sequelize);

  return {
    /** A unit that there is today. */
    async findUnit(communityId: string, unitId: string): Promise<Unit | undefined> {
      const [unit] = await select<Unit>(sequelize, UNIT, [unitId, communityId]);
      return unit;
    },

    /** Those that are retired are among them. */
    findUnits: (
      communityId: string,
      unitIds: string[],
      transaction: Transaction | null = null,
    ): Promise<Unit[]> =>
      sequelize.query<Unit>(UNITS, {
        // An empty list would be no SQL.
        replacements: { communityId, unitIds: [...unitIds, ''] },
        type: QueryTypes.SELECT,
        transaction,
      }),

    /**
     * In one order for all, so that no two who lock several wait for each other.
     * @returns those that there are today
     */
    async lockUnits(tx: Transaction, communityId: string, id: string[]): Promise<string[]> {
      const rows = await units.findAll({
        where: { communityId, id, status: 'active' },
        attributes: ['id'],
        order: ['id'],
        lock: tx.LOCK.UPDATE,
        transaction: tx,
      });
      return rows.map((row) => row.get('id') as string);
    },

    /** The building of a unit that there is today. */
    async buildingOf(
      tx: Transaction,
      communityId: string,
      unitId: string,
    ): Promise<string | undefined> {
      const [row] = await selectIn<{ buildingId: string }>(tx, BUILDING_OF, [unitId, communityId]);
      return row?.buildingId;
    },

    async lockBuilding(tx: Transaction, communityId: string, buildingId: string): Promise<void> {
      await selectIn(tx, LOCK_BUILDING, [buildingId, communityId]);
    },
  };
}

const BUILDING_OF = `
  SELECT building_id AS buildingId FROM units
  WHERE id = ? AND community_id = ? AND status = 'active'`;

const LOCK_BUILDING = 'SELECT id FROM buildings WHERE id = ? AND community_id = ? FOR UPDATE';

const UNIT = `
  SELECT units.id, units.name, buildings.name AS building
  FROM units JOIN buildings ON buildings.id = units.building_id
  WHERE units.id = ? AND units.community_id = ? AND units.status = 'active'`;

const UNITS = `
  SELECT units.id, units.name, buildings.name AS building
  FROM units JOIN buildings ON buildings.id = units.building_id
  WHERE units.id IN (:unitIds) AND units.community_id = :communityId
  ORDER BY units.sort_key, units.id`;
