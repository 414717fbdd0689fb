import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Building, UnitKind } from './units.types.js';

/** A unit as far as a file may say of it. */
export interface ImportedUnit {
  id: string;
  buildingId: string;
  name: string;
  kind: UnitKind;
  floor?: number;
  areaCenti?: number;
  share?: number;
  externalRef?: string;
}

/** Names of units, and of the building of each. */
export interface UnitName {
  building: string;
  name: string;
}

export type UnitImportsStore = ReturnType<typeof createUnitImportsStore>;

/** The tables buildings and units, asked for many by their names at once. */
export function createUnitImportsStore(sequelize: Sequelize) {
  const query = <Row extends object>(
    sql: string,
    replacements: Record<string, unknown>,
    tx?: Transaction,
  ): Promise<Row[]> =>
    sequelize.query<Row>(sql, {
      replacements,
      type: QueryTypes.SELECT,
      ...(tx && { transaction: tx }),
    });

  return {
    /** In the order of their ids. */
    buildingsNamed: (
      communityId: string,
      names: readonly string[],
      tx?: Transaction,
    ): Promise<Pick<Building, 'id' | 'name'>[]> =>
      query(BUILDINGS, { communityId, names: [...names, ''] }, tx),

    /** As `buildingsNamed`; nobody else gives names there before the transaction ends. */
    lockBuildingsNamed: (
      tx: Transaction,
      communityId: string,
      names: readonly string[],
    ): Promise<Pick<Building, 'id' | 'name'>[]> =>
      query(`${BUILDINGS} FOR UPDATE`, { communityId, names: [...names, ''] }, tx),

    /** Units that there are today; also those of the names in other buildings of these. */
    async unitsNamed(
      communityId: string,
      { buildingIds, names }: { buildingIds: readonly string[]; names: readonly string[] },
      tx?: Transaction,
    ): Promise<ImportedUnit[]> {
      if (buildingIds.length === 0 || names.length === 0) return [];
      const rows = await query<UnitRead>(
        `SELECT ${COLUMNS} FROM units WHERE community_id = :communityId
           AND building_id IN (:buildingIds) AND active_name IN (:names)`,
        { communityId, buildingIds, names },
        tx,
      );
      return rows.map(unitIn);
    },

    /** Whose references these are, those that are retired among them. */
    ownersOf: (
      communityId: string,
      refs: readonly string[],
      tx?: Transaction,
    ): Promise<{ id: string; externalRef: string }[]> =>
      query(
        `SELECT id, external_ref AS externalRef FROM units
         WHERE community_id = :communityId AND external_ref IN (:refs)`,
        { communityId, refs: [...refs, ''] },
        tx,
      ),
  };
}

const BUILDINGS = `
  SELECT id, name FROM buildings WHERE community_id = :communityId AND name IN (:names)
  ORDER BY id`;

interface UnitRead {
  id: string;
  buildingId: string;
  name: string;
  kind: UnitKind;
  floor: number | null;
  areaCenti: string | number | null;
  share: number | null;
  externalRef: string | null;
}

const COLUMNS = `id, building_id AS buildingId, name, kind, floor, area_centi AS areaCenti, share,
  external_ref AS externalRef`;

function unitIn({ floor, areaCenti, share, externalRef, ...rest }: UnitRead): ImportedUnit {
  return {
    ...rest,
    ...(floor !== null && { floor }),
    ...(areaCenti !== null && { areaCenti: Number(areaCenti) }),
    ...(share !== null && { share }),
    ...(externalRef !== null && { externalRef }),
  };
}
