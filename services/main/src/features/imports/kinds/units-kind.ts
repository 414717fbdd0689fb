import { createHash } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../../acting.js';
import type { UnitDetails, UnitDraft } from '../../units/units.types.js';
import type { UnitImportsService, UnitUpdate } from '../../units/units.feature.js';
import { sameName } from '../folded.js';
import type { RowResult } from '../import-rows.store.js';
import type { ImportRow, PlannedRow } from '../imports.types.js';
import {
  planUnitRow,
  readUnitRow,
  unitKey,
  type KnownUnit,
  type UnitPlan,
  type UnitWorld,
} from '../plan/unit-row.js';
import { assertStill, type NamedRow, type RowsKind, type Whose } from './import-rows-kind.js';

type Units = Pick<
  UnitImportsService,
  'look' | 'lockBuildings' | 'make' | 'change' | 'lock' | 'inUse' | 'retire'
>;

/** Which row has something first that each may have once. */
type Seen = Map<string, number>;

interface Planning extends Whose {
  rows: readonly NamedRow[];
  seen: Seen;
}

/** Units by the names of their buildings and their own. */
export function createUnitsKind(units: Units): RowsKind {
  const planAll = async (planning: Planning, tx?: Transaction): Promise<Planned[]> => {
    const world = await worldOf(units, planning, tx);
    return planning.rows.map((row) => {
      const plan = planUnitRow(row.cells, planning.options, world.seenBefore(row.rowNo));
      noteRow(row, planning.options, planning.seen);
      return { row, plan };
    });
  };

  return {
    begin(whose) {
      const seen: Seen = new Map();
      return {
        plan: async (rows, tx) => (await planAll({ ...whose, rows, seen }, tx)).map(toPlannedRow),
        note: (rows) => rows.forEach((row) => noteRow(row, whose.options, seen)),
      };
    },

    async apply(tx, { acting, options, rows }) {
      const { communityId } = acting;
      const names = rows.map(({ cells }) => readUnitRow(cells, options).row?.building ?? '');
      const distinct = [...new Map(names.map((name) => [sameName(name), name])).values()];
      const buildings = await units.lockBuildings(tx, acting, distinct.filter(Boolean), isSameName);
      const planned = await planAll({ communityId, options, rows, seen: new Map() }, tx);
      assertStill(rows, planned.map(toPlannedRow));
      const made = await makeAll(units, tx, { acting, planned, buildings });
      return [...made, ...(await updateAll(units, tx, acting, planned))];
    },

    undo: (tx, acting, rows) => undoAll(units, tx, acting, rows),
  };
}

interface Planned {
  row: NamedRow;
  plan: UnitPlan;
}

const isSameName = (one: string, other: string): boolean => sameName(one) === sameName(other);

function toPlannedRow({ row, plan }: Planned): PlannedRow {
  return {
    ...row,
    action: plan.action,
    errors: plan.action === 'error' ? plan.errors : [],
    ...('before' in plan && { entityId: plan.before.id }),
  };
}

/** What rows are compared with, asked for all of them at once. */
async function worldOf(
  units: Pick<Units, 'look'>,
  { communityId, options, rows, seen }: Planning,
  tx?: Transaction,
) {
  const read = rows.flatMap(({ cells }) => readUnitRow(cells, options).row ?? []);
  const buildingNames = [...new Set(read.map(({ building }) => building))];
  const names = [...new Set(read.map(({ facts }) => facts.name))];
  const refs = [...new Set(read.flatMap(({ facts }) => facts.externalRef ?? []))];
  const buildings = await units.look.buildingsNamed(communityId, buildingNames, tx);
  const buildingIds = buildings.map(({ id }) => id);
  const known = await units.look.unitsNamed(communityId, { buildingIds, names }, tx);
  const owners = await units.look.ownersOf(communityId, refs, tx);
  const nameOf = new Map(buildings.map(({ id, name }) => [id, name]));
  const byName = new Map<string, KnownUnit>(
    known.map(({ buildingId, ...unit }) => [
      unitKey(nameOf.get(buildingId) ?? '', unit.name),
      unit,
    ]),
  );
  const byRef = new Map(owners.map(({ id, externalRef }) => [sameName(externalRef), id]));
  const earlier = (key: string, rowNo: number): number | undefined => {
    const first = seen.get(key);
    return first === rowNo ? undefined : first;
  };
  return {
    seenBefore: (rowNo: number): UnitWorld => ({
      unitNamed: (building, name) => byName.get(unitKey(building, name)),
      ownerOfRef: (externalRef) => byRef.get(sameName(externalRef)),
      rowNamed: (building, name) => earlier(unitKey(building, name), rowNo),
      rowWithRef: (externalRef) => earlier(refKey(externalRef), rowNo),
    }),
  };
}

const refKey = (externalRef: string): string => `ref\n${sameName(externalRef)}`;

function noteRow({ rowNo, cells }: NamedRow, options: Planning['options'], seen: Seen): void {
  const { row } = readUnitRow(cells, options);
  if (row === undefined) return;
  const { name, externalRef } = row.facts;
  const keys = [unitKey(row.building, name), ...(externalRef ? [refKey(externalRef)] : [])];
  for (const key of keys) if (!seen.has(key)) seen.set(key, rowNo);
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
  const wanted = new Map<string, { rowNo: number; draft: UnitDraft }[]>();
  for (const { row, plan } of planned)
    if (plan.action === 'create') {
      const key = sameName(plan.building);
      wanted.set(key, [...(wanted.get(key) ?? []), { rowNo: row.rowNo, draft: plan.draft }]);
    }
  const results: RowResult[] = [];
  for (const building of buildings) {
    const rows = wanted.get(sameName(building.name)) ?? [];
    if (rows.length === 0) continue;
    const drafts = rows.map(({ draft }) => draft);
    const made = await units.make(tx, acting, building, drafts);
    for (const [at, unit] of made.entries())
      results.push({ ...appliedTo(unit), rowNo: rows[at]?.rowNo ?? 0 });
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
    return unit === undefined ? [] : [{ ...appliedTo(unit), rowNo, before }];
  });
}

function appliedTo(unit: UnitDetails): Omit<RowResult, 'rowNo'> {
  return { outcome: 'applied', entityId: unit.id, afterHash: hashOf(unit) };
}

/** By it a later change is seen, whatever it is of. */
function hashOf({
  buildingId,
  name,
  kind,
  floor,
  areaCenti,
  share,
  externalRef,
  status,
}: UnitDetails) {
  const facts = [buildingId, name, kind, floor, areaCenti, share, externalRef, status];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

async function undoAll(
  units: Pick<Units, 'lock' | 'look' | 'inUse' | 'retire' | 'change'>,
  tx: Transaction,
  acting: Acting,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  const { communityId } = acting;
  const ids = rows.flatMap(({ entityId }) => entityId ?? []);
  const found = new Map((await units.lock(tx, communityId, ids)).map((unit) => [unit.id, unit]));
  const used = await units.inUse(tx, communityId, ids);
  const refs = rows.flatMap(({ before }) => (before as KnownUnit | undefined)?.externalRef ?? []);
  const owners = await units.look.ownersOf(communityId, refs, tx);
  const going: UnitDetails[] = [];
  const updates: UnitUpdate[] = [];
  const results = rows.map(({ rowNo, action, entityId = '', afterHash, before }): RowResult => {
    const unit = found.get(entityId);
    const kept: RowResult = { rowNo, outcome: 'kept' };
    if (unit === undefined || hashOf(unit) !== afterHash) return kept;
    if (action === 'create') {
      if (used.has(unit.id)) return kept;
      going.push(unit);
    } else {
      const columns = columnsBefore(before as KnownUnit);
      const owner = owners.find((each) => each.externalRef === columns.externalRef)?.id;
      if (owner !== undefined && owner !== unit.id) return kept;
      updates.push({ unitId: unit.id, columns });
    }
    return { rowNo, outcome: 'undone' };
  });
  if (updates.length > 0) await units.change(tx, acting, updates);
  if (going.length > 0) await units.retire(tx, acting, going);
  return results;
}

/** What there was not is taken away again. */
function columnsBefore({ kind, floor, areaCenti, share, externalRef }: KnownUnit) {
  return {
    kind,
    floor: floor ?? null,
    areaCenti: areaCenti ?? null,
    share: share ?? null,
    externalRef: externalRef ?? null,
  };
}
