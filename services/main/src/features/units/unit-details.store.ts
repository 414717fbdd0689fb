import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { unitIn, type UnitRow } from './units.model.js';
import type { ListPlace, UnitDetails, UnitStatus } from './units.types.js';

/** A part of the list of a building's units. */
export interface BuildingUnitsSearch {
  communityId: string;
  buildingId: string;
  status: UnitStatus;
  after?: ListPlace;
  limit: number;
}

/** Units by their ids, and the community that they must belong to. */
export interface UnitIds {
  communityId: string;
  unitIds: readonly string[];
}

type FoundRow = UnitRow & { building: string };

export type UnitDetailsStore = ReturnType<typeof createUnitDetailsStore>;

/** All that is known of units, those that are retired among them. */
export function createUnitDetailsStore(sequelize: Sequelize) {
  const detailsOf = async (
    communityId: string,
    rows: FoundRow[],
    transaction?: Transaction,
  ): Promise<UnitDetails[]> => {
    const origins = await sequelize.query<{ unitId: string; formerUnitId: string }>(ORIGINS, {
      // An empty list would be no SQL.
      replacements: { communityId, unitIds: [...rows.map(({ id }) => id), ''] },
      type: QueryTypes.SELECT,
      ...(transaction && { transaction }),
    });
    return rows.map((row) => {
      const own = origins.filter(({ unitId }) => unitId === row.id);
      return unitIn(
        row,
        own.map(({ formerUnitId }) => formerUnitId),
      );
    });
  };

  const findAll = async (
    { communityId, unitIds }: UnitIds,
    how: string,
    transaction?: Transaction,
  ): Promise<UnitDetails[]> => {
    const rows = await sequelize.query<FoundRow>(`${FIND} ${how}`, {
      replacements: { communityId, unitIds: [...unitIds, ''] },
      type: QueryTypes.SELECT,
      ...(transaction && { transaction }),
    });
    return detailsOf(communityId, rows, transaction);
  };

  return {
    /** In the order of their ids; without those that the community does not have. */
    find: (wanted: UnitIds, tx?: Transaction): Promise<UnitDetails[]> => findAll(wanted, '', tx),

    /** As `find`; nobody else changes them before the transaction ends. Their buildings are locked. */
    lock: (tx: Transaction, wanted: UnitIds): Promise<UnitDetails[]> =>
      findAll(wanted, 'FOR UPDATE', tx),

    /** In the order of their names. */
    async listOfBuilding({ after, ...search }: BuildingUnitsSearch): Promise<UnitDetails[]> {
      const rows = await sequelize.query<FoundRow>(ofBuilding(after !== undefined), {
        replacements: { ...search, ...(after && { sortKey: after.sortKey, id: after.id }) },
        type: QueryTypes.SELECT,
      });
      return detailsOf(search.communityId, rows);
    },
  };
}

const COLUMNS = `
  units.id, units.community_id AS communityId, units.building_id AS buildingId,
  buildings.name AS building, units.name, units.floor, units.kind, units.area_centi AS areaCenti,
  units.share, units.sort_key AS sortKey, units.status, units.external_ref AS externalRef,
  units.created_at AS createdAt, units.changed_at AS changedAt, units.retired_at AS retiredAt`;

const FIND = `
  SELECT ${COLUMNS} FROM units JOIN buildings ON buildings.id = units.building_id
  WHERE units.id IN (:unitIds) AND units.community_id = :communityId ORDER BY units.id`;

const ORIGINS = `
  SELECT unit_id AS unitId, former_unit_id AS formerUnitId FROM unit_origins
  WHERE community_id = :communityId AND unit_id IN (:unitIds) ORDER BY former_unit_id`;

const ofBuilding = (behind: boolean) => `
  SELECT ${COLUMNS}
  FROM units FORCE INDEX (units_building_id_status_sort_key_id)
  JOIN buildings ON buildings.id = units.building_id
  WHERE units.building_id = :buildingId AND units.community_id = :communityId
    AND units.status = :status
    ${behind ? 'AND units.sort_key >= :sortKey AND (units.sort_key > :sortKey OR units.id > :id)' : ''}
  ORDER BY units.sort_key, units.id LIMIT :limit`;
