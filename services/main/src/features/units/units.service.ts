import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { UnitSearch, UnitSearchStore } from './unit-search.store.js';
import { UnitNotFound } from './units.errors.js';
import type { UnitsStore } from './units.store.js';
import type { ListedUnit, Unit } from './units.types.js';

/** A visit may carry a name that was changed this long ago; nobody lives in a unit that is retired. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

export type UnitsService = ReturnType<typeof createUnitsService>;

export interface UnitsDependencies {
  store: UnitsStore;
  search: UnitSearchStore;
  /** Told of each name whether it was remembered. */
  onLookup: (hit: boolean) => void;
}

/** The units of communities: what other features and the guards ask about homes. */
export function createUnitsService({ store, search, onLookup }: UnitsDependencies) {
  const findUnit = shortMemory(
    (communityId: string, unitId: string) => store.findUnit(communityId, unitId),
    (communityId, unitId) => `${communityId} ${unitId}`,
    { ...namesMayBeOld, onLookup },
  );

  return {
    /**
     * A unit that there is today, or was some moments ago.
     * @param path where the request names the unit, if not in `body.unitId`
     * @throws UnitNotFound also for a unit of another community
     */
    async getUnit(communityId: string, unitId: string, path?: string): Promise<Unit> {
      const unit = await findUnit(communityId, unitId);
      if (!unit) throw new UnitNotFound(unitId, path);
      return unit;
    },

    /** That the community has the unit now, not some moments ago. @throws UnitNotFound */
    async assertStands(communityId: string, unitId: string): Promise<void> {
      if (!(await store.findUnit(communityId, unitId))) throw new UnitNotFound(unitId);
    },

    /**
     * Those of the units that the community has or had, in the order of their names; within a
     * transaction if there is one.
     */
    findUnits: (communityId: string, unitIds: string[], tx?: Transaction): Promise<Unit[]> =>
      store.findUnits(communityId, unitIds, tx),

    /**
     * Lets no other transaction lock the units before this one ends, so that what follows from who
     * lives in them is decided by one at a time, and none of them is retired meanwhile.
     * @returns those of the units that the community has today
     */
    lockUnits: (tx: Transaction, communityId: string, unitIds: string[]): Promise<string[]> =>
      store.lockUnits(tx, communityId, unitIds),

    /** The building of a unit; undefined where the community has no such unit today. */
    buildingOf: (
      tx: Transaction,
      communityId: string,
      unitId: string,
    ): Promise<string | undefined> => store.buildingOf(tx, communityId, unitId),

    /** Whatever is shared in the building is given away by one transaction at a time. */
    lockBuilding: (tx: Transaction, communityId: string, buildingId: string): Promise<void> =>
      store.lockBuilding(tx, communityId, buildingId),

    /** Those that there are today. */
    listUnits: (wanted: UnitSearch): Promise<ListedUnit[]> => search.listUnits(wanted),
  };
}
