import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { BuildingSearch, BuildingsStore } from './buildings.store.js';
import { BuildingInUse, BuildingNotFound } from './units.errors.js';
import type { Building, BuildingChanges, BuildingDraft } from './units.types.js';

export interface BuildingsDependencies {
  buildings: BuildingsStore;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

export type BuildingsService = ReturnType<typeof createBuildingsService>;

/** The buildings of communities. */
export function createBuildingsService({ buildings, writing, now }: BuildingsDependencies) {
  const lock = async (tx: Transaction, communityId: string, id: string): Promise<Building> =>
    found(await buildings.lock(tx, communityId, id), id);

  return {
    list: (search: BuildingSearch): Promise<Building[]> => buildings.list(search),

    /** @throws BuildingNotFound */
    get: async ({ communityId }: Pick<Acting, 'communityId'>, id: string): Promise<Building> =>
      found(await buildings.find(communityId, id), id),

    /** @throws BuildingExists */
    async create(
      { communityId }: Acting,
      draft: BuildingDraft,
      remember: Remember<Building>,
    ): Promise<Building> {
      const sortKey = inNaturalOrder(draft.name);
      const building = { id: newId(), communityId, ...draft, sortKey, createdAt: now() };
      await writing.inTransaction(async (tx) => {
        await buildings.add(tx, building);
        await remember(tx, building);
      });
      return building;
    },

    /**
     * @param decide sees the building as it is; throws when it must not be changed
     * @throws BuildingNotFound, BuildingExists
     */
    update: (
      { communityId }: Acting,
      id: string,
      { changes, decide }: { changes: BuildingChanges; decide: (before: Building) => void },
    ): Promise<Building> =>
      writing.inTransaction(async (tx) => {
        const before = await lock(tx, communityId, id);
        decide(before);
        const after = { ...before, ...changes };
        await buildings.change(tx, { ...after, sortKey: inNaturalOrder(after.name) }, now());
        return lock(tx, communityId, id);
      }),

    /** @throws BuildingNotFound, BuildingInUse */
    remove: ({ communityId }: Acting, id: string): Promise<void> =>
      writing.inTransaction(async (tx) => {
        const building = await lock(tx, communityId, id);
        if (await buildings.hasUnits(tx, building)) throw new BuildingInUse(id);
        await buildings.remove(tx, building);
      }),
  };
}

function found(building: Building | undefined, id: string): Building {
  if (!building) throw new BuildingNotFound(id);
  return building;
}
