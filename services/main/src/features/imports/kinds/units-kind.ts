import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../../acting.js';
import type { Building, UnitDetails } from '../../units/units.types.js';
import type { UnitImportsService } from '../../units/units.feature.js';
import { sameName } from '../folded.js';
import { grouped } from '../grouped.js';
import type { RowResult } from '../import-parts.js';
import type { PlannedRow } from '../imports.types.js';
import {
  planUnitRow,
  readUnitRow,
  refKeyOf,
  unitKey,
  type KnownUnit,
  type UnitPlan,
  type UnitRowReading,
  type UnitWorld,
} from '../plan/unit-row.js';
import { assertStill, type NamedRow, type RowsKind, type Whose } from './import-rows-kind.js';
import { hashOf, undoUnits } from './units-undo.js';

type Units = Pick<
  UnitImportsService,
  'look' | 'lockBuildings' | 'make' | 'change' | 'lock' | 'inUse' | 'retire'
>;

/** Which row has something first that each may have once. */
type Seen = Map<string, number>;

/** A row, and what it says. */
interface ReadRow {
  row: NamedRow;
  reading: UnitRowReading;
}

interface Planning {
  communityId: string;
  rows: readonly ReadRow[];
  seen: Seen;
  /** Those that the rows name, where they are known. */
  buildings?: readonly Pick<Building, 'id' | 'name'>[];
}

/** Units by the names of their buildings and their own. */
export function createUnitsKind(units: Units): RowsKind {
  const planAll = async (planning: Planning, tx?: Transaction): Promise<Planned[]> => {
    const world = await worldOf(units, planning, tx);
    return planning.rows.map(({ row, reading }) => {
      const plan = planUnitRow(reading, world);
      noteRow(row.rowNo, reading, planning.seen);
      return { row, plan };
    });
  };

  return {
    begin(whose) {
      const seen: Seen = new Map();
      return {
        plan: async (rows, tx) => {
          const planning = { communityId: whose.communityId, rows: readAll(rows, whose), seen };
          return (await planAll(planning, tx)).map(toPlannedRow);
        },
        note: (rows) =>
          readAll(rows, whose).forEach(({ row, reading }) => noteRow(row.rowNo, reading, seen)),
      };
    },

    async apply(tx, { acting, options, rows }) {
      const { communityId } = acting;
      const read = readAll(rows, { options });
      const names = read.map(({ reading }) => reading.row?.building ?? '');
      const distinct = [...new Map(names.map((name) => [sameName(name), name])).values()];
      const buildings = await units.lockBuildings(tx, acting, distinct.filter(Boolean), isSameName);
      const planned = await planAll({ communityId, rows: read, seen: new Map(), buildings }, tx);
      assertStill(rows, planned.map(toPlannedRow));
      const made = await makeAll(units, tx, { acting, planned, buildings });
      return [...made, ...(await updateAll(units, tx, acting, planned))];
    },

    undo: (tx, acting, rows) => undoUnits(units, tx, acting, rows),
  };
}

const readAll = (rows: readonly NamedRow[], { options }: Pick<Whose, 'options'>): ReadRow[] =>
  rows.map((row) => ({ row, reading: readUnitRow(row.cells, options) }));

interface Planned {
  row: NamedRow;
  plan: UnitPlan;
}

const isSameName = (one: string, other: string): boolean => sameName(one) === sameName(other);

function toPlannedRow({ row: { rowNo, cells }, plan }: Planned): PlannedRow {
  const { action } = plan;
  const errors = action === 'error' ? plan.errors : [];
  if ('before' in plan) return { rowNo, cells, action, errors, entityId: plan.before.id };
  return { rowNo, cells, action, errors };
}

/** What rows are compared with, asked for all of them at once. */
async function worldOf(
  units: Pick<Units, 'look'>,
  { communityId, rows, seen, buildings: known }: Planning,
  tx?: Transaction,
): Promise<UnitWorld> {
  const read = rows.flatMap(({ reading }) => reading.row ?? []);
  const buildingNames = [...new Set(read.map(({ building }) => building))];
  const names = [...new Set(read.map(({ facts }) => facts.name))];
  const refs = [...new Set(read.flatMap(({ facts }) => facts.externalRef ?? []))];
  const buildings = known ?? (await units.look.buildingsNamed(communityId, buildingNames, tx));
  const buildingIds = buildings.map(({ id }) => id);
  const [there, owners] = await Promise.all([
    units.look.unitsNamed(communityId, { buildingIds, names }, tx),
    units.look.ownersOf(communityId, refs, tx),
  ]);
  const nameOf = new Map(buildings.map(({ id, name }) => [id, name]));
  const byName = new Map<string, KnownUnit>(
    there.map(({ buildingId, ...unit }) => [
      unitKey(nameOf.get(buildingId) ?? '', unit.name),
      unit,
    ]),
  );
  const byRef = new Map(owners.map(({ id, externalRef }) => [refKeyOf(externalRef), id]));
  return {
    unitNamed: (key) => byName.get(key),
    ownerOfRef: (refKey) => byRef.get(refKey),
    // Rows are remembered once they are planned.
    rowWith: (key) => seen.get(key),
  };
}

function noteRow(rowNo: number, { row }: UnitRowReading, seen: Seen): void {
  if (row === undefined) return;
  if (!seen.has(row.key)) seen.set(row.key, rowNo);
  if (row.refKey !== undefined && !seen.has(row.refKey)) seen.set(row.refKey, rowNo);
}

interface Making {
  acting: Acting;
  planned: readonly Planned[];
  buildings: readonly { id: string; name: string }[];
}

async function makeAll(
  units: Pick<Units, 'make'>,
  tx: Transaction,
  { acting, planned, buildings }: Making,
): Promise<RowResult[]> {
  const created = planned.flatMap(({ row, plan }) =>
    plan.action === 'create'
      ? [{ rowNo: row.rowNo, building: plan.building, draft: plan.draft }]
      : [],
  );
  const wanted = grouped(created, ({ building }) => sameName(building));
  const results: RowResult[] = [];
  for (const building of buildings) {
    const rows = wanted.get(sameName(building.name)) ?? [];
    if (rows.length === 0) continue;
    const drafts = rows.map(({ draft }) => draft);
    const made = await units.make(tx, acting, building, drafts);
    for (const [at, unit] of made.entries()) results.push(appliedTo(unit, rows[at]?.rowNo ?? 0));
  }
  return results;
}

async function updateAll(
  units: Pick<Units, 'change'>,
  tx: Transaction,
  acting: Acting,
  planned: readonly Planned[],
): Promise<RowResult[]> {
  const updates = planned.flatMap(({ row, plan }) =>
    plan.action === 'update' ? [{ rowNo: row.rowNo, ...plan }] : [],
  );
  if (updates.length === 0) return [];
  const changed = await units.change(
    tx,
    acting,
    updates.map(({ before, changes }) => ({ unitId: before.id, columns: changes })),
  );
  const after = new Map(changed.map((unit) => [unit.id, unit]));
  return updates.flatMap(({ rowNo, before }) => {
    const unit = after.get(before.id);
    return unit === undefined ? [] : [{ ...appliedTo(unit, rowNo), before }];
  });
}

function appliedTo(unit: UnitDetails, rowNo: number): RowResult {
  return { rowNo, outcome: 'applied', entityId: unit.id, afterHash: hashOf(unit) };
}
