import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { squeezedContains } from '@gatehouse/shared/sql/statements/like';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, col, type Includeable, type Sequelize, type WhereOptions } from 'sequelize';
import { defineCommunityModels, type CommunityModels, type UnitRow } from './communities.model.js';
import type { Community, Unit } from './communities.types.js';

type UnitWithBuilding = UnitRow & { 'building.name': string };

export interface UnitSearch {
  communityId: string;
  /** Keeps units with this in their name; case, hyphens and spaces do not count. */
  search?: string;
  /** Units that are kept beside those of such a name. */
  orOneOf?: readonly string[];
  /** The last unit of the page before. */
  after?: { name: string; id: string };
  limit: number;
}

export interface CommunitySearch {
  /** Keeps these communities; absent for all there are. */
  ids?: string[] | undefined;
  /** The last community of the page before. */
  after?: { name: string; id: string };
  limit: number;
}

export type CommunitiesStore = ReturnType<typeof createCommunitiesStore>;

/** The tables communities, buildings and units. */
export function createCommunitiesStore(sequelize: Sequelize) {
  const models = defineCommunityModels(sequelize);
  const withBuilding = { model: models.buildings, as: 'building', attributes: ['name'] };

  return {
    async findCommunity(id: string): Promise<Community | undefined> {
      const row = await models.communities.findByPk(id, { raw: true });
      return row === null ? undefined : (row as unknown as Community);
    },

    async listCommunities({ ids, after, limit }: CommunitySearch): Promise<Community[]> {
      const rows = await models.communities.findAll({
        where: { [Op.and]: [ids ? { id: { [Op.in]: ids } } : {}, after ? isAfter(after) : {}] },
        ...(ids === undefined && { indexHints: COMMUNITIES_BY_NAME }),
        order: BY_NAME,
        limit,
        raw: true,
      });
      return rows as unknown as Community[];
    },

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

    /** In one order for all, so that no two who lock several wait for each other. */
    lockUnits: createUnitLock(models),

    findUnits: createUnitFinder(models, withBuilding),

    async listUnits({ communityId, search, orOneOf, after, limit }: UnitSearch): Promise<Unit[]> {
      const rows = await models.units.findAll({
        where: {
          [Op.and]: [
            { communityId },
            ...(search === undefined ? [] : [isCalled(search, orOneOf)]),
            ...(after === undefined ? [] : [isAfter(after)]),
          ],
        },
        include: withBuilding,
        order: BY_NAME,
        limit,
        raw: true,
      });
      return rows.map((row) => toUnit(row as unknown as UnitWithBuilding));
    },
  };
}

function createUnitFinder({ units }: CommunityModels, withBuilding: Includeable) {
  return async (
    communityId: string,
    unitIds: string[],
    transaction: Transaction | null = null,
  ): Promise<Unit[]> => {
    const rows = await units.findAll({
      where: { communityId, id: { [Op.in]: unitIds } },
      include: withBuilding,
      order: BY_NAME,
      raw: true,
      transaction,
    });
    return rows.map((row) => toUnit(row as unknown as UnitWithBuilding));
  };
}

function createUnitLock({ units }: CommunityModels) {
  return async (tx: Transaction, communityId: string, id: string[]): Promise<string[]> => {
    const rows = await units.findAll({
      where: { communityId, id },
      attributes: ['id'],
      order: ['id'],
      lock: tx.LOCK.UPDATE,
      transaction: tx,
    });
    return rows.map((row) => row.get('id') as string);
  };
}

/**
 * A visitor says "a101" or "101" of the home A-101. The units of one community are some thousands at
 * most, so that all their names may be looked at.
 */
function isCalled(search: string, orOneOf: readonly string[] = []) {
  const isNamed = squeezedContains(col('Unit.name'), search);
  return orOneOf.length === 0 ? isNamed : { [Op.or]: [isNamed, { id: [...orOneOf] }] };
}

/** For all there are; those of somebody are few. */
const COMMUNITIES_BY_NAME = forcedIndex('communities_name_id');

const BY_NAME: [string, string][] = [
  ['name', 'ASC'],
  ['id', 'ASC'],
];

/** Where the page after this name begins. */
function isAfter({
  name,
  id,
}: {
  name: string;
  id: string;
}): WhereOptions<{ name: string; id: string }> {
  // The first half is what an index can be entered by.
  return {
    name: { [Op.gte]: name },
    [Op.or]: [{ name: { [Op.gt]: name } }, { id: { [Op.gt]: id } }],
  };
}

function toUnit(row: UnitWithBuilding): Unit {
  return { id: row.id, name: row.name, building: row['building.name'] };
}
