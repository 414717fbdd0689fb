import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { insertRow } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type FindOptions, type Sequelize } from 'sequelize';
import { BuildingExists } from './units.errors.js';
import { buildingIn, buildingRow, defineUnitModels, type BuildingRow } from './units.model.js';
import type { Building, ListPlace } from './units.types.js';

/** A part of a community's list. */
export interface BuildingSearch {
  communityId: string;
  after?: ListPlace;
  limit: number;
}

export type BuildingsStore = ReturnType<typeof createBuildingsStore>;

/** The table buildings. */
export function createBuildingsStore(sequelize: Sequelize) {
  const { buildings, units } = defineUnitModels(sequelize);

  const findOne = async (
    communityId: string,
    id: string,
    how: Pick<FindOptions, 'lock' | 'transaction'> = {},
  ): Promise<Building | undefined> => {
    const row = await buildings.findOne({ where: { communityId, id }, raw: true, ...how });
    return row === null ? undefined : buildingIn(row as unknown as BuildingRow);
  };

  return {
    find: (communityId: string, id: string) => findOne(communityId, id),

    /** Whoever gives names in the building does so alone until the transaction ends. */
    lock: (tx: Transaction, communityId: string, id: string) =>
      findOne(communityId, id, { lock: tx.LOCK.UPDATE, transaction: tx }),

    /** In the order of their names. */
    async list({ communityId, after, limit }: BuildingSearch): Promise<Building[]> {
      const rows = await buildings.findAll({
        where: { [Op.and]: [{ communityId }, after === undefined ? {} : behind(after)] },
        indexHints: forcedIndex('buildings_community_id_sort_key_id'),
        order: ['sortKey', 'id'],
        limit,
        raw: true,
      });
      return rows.map((row) => buildingIn(row as unknown as BuildingRow));
    },

    /** @throws BuildingExists */
    async add(tx: Transaction, building: Building): Promise<void> {
      await named(building.name, () => insertRow(tx, 'buildings', buildingRow(building)));
    },

    /**
     * Of a building that this transaction has locked; no two changes have one moment.
     * @throws BuildingExists
     */
    async change(tx: Transaction, building: Building, at: Date): Promise<void> {
      const { id, communityId, name, kind, sortKey } = building;
      const changedAt = movedOn('changed_at', at);
      await named(name, () =>
        buildings.update(
          { name, kind, sortKey, changedAt },
          { where: { communityId, id }, transaction: tx },
        ),
      );
    },

    /** Whether it has a unit, of today or of before. */
    async hasUnits(tx: Transaction, { id, communityId }: Building): Promise<boolean> {
      const where = { communityId, buildingId: id };
      const any = await units.findOne({ where, attributes: ['id'], transaction: tx });
      return any !== null;
    },

    async remove(tx: Transaction, { id, communityId }: Building): Promise<void> {
      await buildings.destroy({ where: { communityId, id }, transaction: tx });
    },
  };
}

/** The first half is what an index can be entered by. */
const behind = ({ sortKey, id }: ListPlace) => ({
  sortKey: { [Op.gte]: sortKey },
  [Op.or]: [{ sortKey: { [Op.gt]: sortKey } }, { id: { [Op.gt]: id } }],
});

/** The index decides of two who take a name at once. */
async function named<T>(name: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (mysqlErrno(error) === MysqlErrno.duplicateKey) throw new BuildingExists(name);
    throw error;
  }
}
