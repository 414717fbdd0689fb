import { newId } from '@gatehouse/shared/ids/ids';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { createUnitMaker } from './making-units.js';
import type { UnitColumns } from './unit-changes.store.js';
import type { UnitEndsDependencies } from './unit-ends.service.js';
import type { UnitImportsStore } from './unit-imports.store.js';
import type { UnitPartsDueStore } from './unit-parts-due.store.js';
import { unitEvents } from './units.events.js';
import type { Building, UnitDetails, UnitDraft } from './units.types.js';

export interface UnitImportsDependencies extends UnitEndsDependencies {
  imports: UnitImportsStore;
  partsDue: Pick<UnitPartsDueStore, 'add'>;
}

/** A unit to be changed, and how. */
export interface UnitUpdate {
  unitId: string;
  columns: UnitColumns;
}

/** Units to be made, by the name of their building. */
export interface UnitCreation {
  building: string;
  draft: UnitDraft;
}

export type UnitImportsService = ReturnType<typeof createUnitImportsService>;

/** Many units at once, of many buildings, in a transaction of whoever brings them in. */
export function createUnitImportsService(deps: UnitImportsDependencies) {
  const { imports, details, now } = deps;
  // Of many units the parts of their names would be most of the work, and of the time of the locks.
  const maker = createUnitMaker({ ...deps, parts: deps.partsDue });

  return {
    look: imports,

    /**
     * Makes the buildings of these names that there are not, and lets nobody else give names in any of
     * them before the transaction ends.
     * @returns all of them, by the names that they have
     */
    async lockBuildings(
      tx: Transaction,
      { communityId }: Pick<Acting, 'communityId'>,
      names: readonly string[],
      isSame: (one: string, other: string) => boolean,
    ): Promise<Pick<Building, 'id' | 'name'>[]> {
      const there = await imports.lockBuildingsNamed(tx, communityId, names);
      const made: Pick<Building, 'id' | 'name'>[] = [];
      for (const name of names) {
        if ([...there, ...made].some((each) => isSame(each.name, name))) continue;
        const building: Building = {
          ...{ id: newId(), communityId, name, kind: 'other' },
          ...{ sortKey: inNaturalOrder(name), createdAt: now() },
        };
        await deps.buildings.add(tx, building);
        made.push(building);
      }
      return [...there, ...made];
    },

    /**
     * Makes units of a building that is locked, and tells of them. Their names and references were found
     * free in this transaction.
     * @throws UnitExists, ExternalRefTaken, UnitsRepeat
     */
    async make(
      tx: Transaction,
      acting: Acting,
      { id, name }: Pick<Building, 'id' | 'name'>,
      drafts: readonly UnitDraft[],
    ): Promise<UnitDetails[]> {
      const { communityId } = acting;
      const building: Building = { id, name, communityId, kind: 'other', sortKey: '' };
      return maker.make(tx, acting, { building, drafts, areFree: true, at: now() });
    },

    /** Changes units whose buildings are locked, and tells of it. */
    async change(
      tx: Transaction,
      acting: Acting,
      updates: readonly UnitUpdate[],
    ): Promise<UnitDetails[]> {
      const at = now();
      const named = { communityId: acting.communityId, unitIds: updates.map((one) => one.unitId) };
      const before = new Map((await details.lock(tx, named)).map((unit) => [unit.id, unit]));
      for (const { unitId, columns } of updates) {
        const unit = before.get(unitId);
        if (unit !== undefined) await deps.changes.change(tx, unit, columns, at);
      }
      const after = await details.lock(tx, named);
      await tell(deps, tx, acting, 'gatehouse.unit.changed.v1', after, at);
      return after;
    },

    ...goingBack(deps),
  };
}

/** How units go again that were brought in. */
function goingBack(deps: UnitImportsDependencies) {
  const { details, changes, parts, blockers, now } = deps;
  return {
    /** Those units that there are or were; nobody else changes them. */
    async lock(
      tx: Transaction,
      communityId: string,
      unitIds: readonly string[],
    ): Promise<UnitDetails[]> {
      const seen = await details.find({ communityId, unitIds }, tx);
      const buildings = [...new Set(seen.map(({ buildingId }) => buildingId))].sort();
      for (const id of buildings) await deps.buildings.lock(tx, communityId, id);
      return details.lock(tx, { communityId, unitIds });
    },

    /** Which of the units something needs. They are locked. */
    async inUse(
      tx: Transaction,
      communityId: string,
      unitIds: readonly string[],
    ): Promise<Set<string>> {
      const used = new Set<string>();
      for (const find of blockers())
        for (const { unitId } of await find(tx, { communityId, unitIds, at: now() }))
          used.add(unitId);
      return used;
    },

    /** Retires units that are locked and that nothing needs; their references are free again. */
    async retire(tx: Transaction, acting: Acting, units: readonly UnitDetails[]): Promise<void> {
      const at = now();
      for (const unit of units)
        if (unit.externalRef !== undefined)
          await changes.change(tx, unit, { externalRef: null }, at);
      await changes.retire(tx, units, at);
      await parts.remove(tx, units);
      const retired = units.map((unit) => ({ ...unit, status: 'retired' as const, retiredAt: at }));
      await tell(deps, tx, acting, 'gatehouse.unit.retired.v1', retired, at);
    },
  };
}

/** An event tells of units of one building. */
async function tell(
  { writing }: Pick<UnitImportsDependencies, 'writing'>,
  tx: Transaction,
  acting: Acting,
  ...[type, units, at]: [Parameters<typeof unitEvents>[0], readonly UnitDetails[], Date]
): Promise<void> {
  for (const buildingId of new Set(units.map((unit) => unit.buildingId))) {
    const ofOne = units.filter((unit) => unit.buildingId === buildingId);
    await writing.appendEvents(tx, unitEvents(type, acting, { units: ofOne, at }));
  }
}
