import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { Building, BuildingKind, UnitDetails, UnitKind, UnitStatus } from './units.types.js';

export interface BuildingRow {
  id: string;
  communityId: string;
  name: string;
  kind: BuildingKind;
  /** Follows from the name. */
  sortKey: string;
  createdAt: Date | null;
  changedAt: Date | null;
}

export interface UnitRow {
  id: string;
  communityId: string;
  buildingId: string;
  name: string;
  floor: number | null;
  kind: UnitKind;
  areaCenti: number | null;
  share: number | null;
  /** Follows from the name. */
  sortKey: string;
  status: UnitStatus;
  externalRef: string | null;
  createdAt: Date | null;
  changedAt: Date | null;
  retiredAt: Date | null;
}

export interface UnitModels {
  buildings: ModelStatic<Model<BuildingRow>>;
  units: ModelStatic<Model<UnitRow>>;
}

/** Binds the tables buildings and units to `sequelize`. */
export function defineUnitModels(sequelize: Sequelize): UnitModels {
  const options = { timestamps: false, underscored: true };
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const text = DataTypes.STRING;
  const moment = DataTypes.DATE(3);
  const named = { id, communityId: text, name: text, kind: text, sortKey: text };
  const times = { createdAt: moment, changedAt: moment };
  return {
    buildings: sequelize.define<Model<BuildingRow>>(
      'Building',
      { ...named, ...times },
      { ...options, tableName: 'buildings' },
    ),
    units: sequelize.define<Model<UnitRow>>(
      'Unit',
      {
        ...named,
        ...times,
        buildingId: text,
        floor: DataTypes.INTEGER,
        areaCenti: DataTypes.BIGINT,
        share: DataTypes.INTEGER,
        status: text,
        externalRef: text,
        retiredAt: moment,
      },
      { ...options, tableName: 'units' },
    ),
  };
}

/** The row of a building of which no more is known. */
export function buildingRow(
  building: Pick<BuildingRow, 'id' | 'communityId' | 'name'> & Partial<BuildingRow>,
): BuildingRow {
  return {
    kind: 'other',
    sortKey: inNaturalOrder(building.name),
    createdAt: null,
    changedAt: null,
    ...building,
  };
}

/** The row of a unit of which no more is known. */
export function unitRow(
  unit: Pick<UnitRow, 'id' | 'communityId' | 'buildingId' | 'name'> & Partial<UnitRow>,
): UnitRow {
  return {
    ...{ floor: null, kind: 'other', areaCenti: null, share: null, externalRef: null },
    ...{ status: 'active', createdAt: null, changedAt: null, retiredAt: null },
    sortKey: inNaturalOrder(unit.name),
    ...unit,
  };
}

/** The row of a unit that is new. */
export function toUnitRow(unit: UnitDetails): UnitRow {
  const { id, communityId, buildingId, name, kind, sortKey } = unit;
  const { floor = null, areaCenti = null, share = null, externalRef = null } = unit;
  const { createdAt = null } = unit;
  // All are of one shape, without a detour: thousands are made at once.
  return {
    id,
    communityId,
    buildingId,
    name,
    floor,
    kind,
    areaCenti,
    share,
    sortKey,
    status: 'active',
    externalRef,
    createdAt,
    changedAt: null,
    retiredAt: null,
  };
}

export function buildingIn({ createdAt, changedAt, ...row }: BuildingRow): Building {
  return { ...row, ...(createdAt && { createdAt }), ...(changedAt && { changedAt }) };
}

/** A row, with the name of the building and whatever it came from. */
export function unitIn(
  row: UnitRow & { building: string },
  formerUnitIds: readonly string[],
): UnitDetails {
  const { floor, areaCenti, share, externalRef, createdAt, changedAt, retiredAt, ...rest } = row;
  return {
    ...rest,
    ...(floor !== null && { floor }),
    ...(areaCenti !== null && { areaCenti }),
    ...(share !== null && { share }),
    ...(externalRef !== null && { externalRef }),
    formerUnitIds: [...formerUnitIds],
    ...(createdAt && { createdAt }),
    ...(changedAt && { changedAt }),
    ...(retiredAt && { retiredAt }),
  };
}
