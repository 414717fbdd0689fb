import { select } from '@gatehouse/shared/sql/prepared';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import { defineCommunityModels, type UnitRow } from './communities.model.js';
import type { Unit } from './communities.types.js';

type UnitWithBuilding = UnitRow & { 'building.name': string };

export interface UnitSearch {
  communityId: string;
  /** Keeps units whose name begins with this. */
  search?: string;
  /** The last unit of the page before. */
  after?: { name: string; id: string };
  limit: number;
}

export type CommunitiesStore = ReturnType<typeof createCommunitiesStore>;

/** The tables communities, buildings and units. */
export function createCommunitiesStore(sequelize: Sequelize) {
  const models = defineCommunityModels(sequelize);
  const withBuilding = { model: models.buildings, as: 'building', attributes: ['name'] };

  return {
    async findUnit(communityId: string, unitId: string): Promise<Unit | undefined> {
      const [unit] = await select<Unit>(
        sequelize,
        `SELECT units.id, units.name, buildings.name AS building
         FROM units JOIN buildings ON buildings.id = units.building_id
         WHERE units.id = ? AND units.community_id = ?`,
        [unitId, communityId],
      );
      return unit;
    },

    async listUnits({ communityId, search, after, limit }: UnitSearch): Promise<Unit[]> {
      const rows = await models.units.findAll({
        where: {
          [Op.and]: [
            { communityId },
            ...(search === undefined ? [] : [{ name: { [Op.startsWith]: escapeLike(search) } }]),
            ...(after === undefined ? [] : [isAfter(after)]),
          ],
        },
        include: withBuilding,
        order: [
          ['name', 'ASC'],
          ['id', 'ASC'],
        ],
        limit,
        raw: true,
      });
      return rows.map((row) => toUnit(row as unknown as UnitWithBuilding));
    },
  };
}

function isAfter({ name, id }: { name: string; id: string }): WhereOptions<UnitRow> {
  return { [Op.or]: [{ name: { [Op.gt]: name } }, { name, id: { [Op.gt]: id } }] };
}

/** A guard who types % or _ looks for that very sign. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function toUnit(row: UnitWithBuilding): Unit {
  return { id: row.id, name: row.name, building: row['building.name'] };
}
