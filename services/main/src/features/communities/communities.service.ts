import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { UnitNotFound } from './communities.errors.js';
import type { CommunitiesStore, UnitSearch } from './communities.store.js';
import type { Unit } from './communities.types.js';

/** A visit may carry a name that was changed this long ago. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

export type CommunitiesService = ReturnType<typeof createCommunitiesService>;

export interface CommunitiesDependencies {
  store: CommunitiesStore;
  /** Told of each name whether it was remembered. */
  onLookup: (hit: boolean) => void;
}

/** Places: what other features and the guards ask about a community's units. */
export function createCommunitiesService({ store, onLookup }: CommunitiesDependencies) {
  const findUnit = shortMemory(
    (communityId: string, unitId: string) => store.findUnit(communityId, unitId),
    (communityId, unitId) => `${communityId} ${unitId}`,
    { ...namesMayBeOld, onLookup },
  );

  return {
    /** @throws UnitNotFound also for a unit of another community */
    async getUnit(communityId: string, unitId: string): Promise<Unit> {
      const unit = await findUnit(communityId, unitId);
      if (!unit) throw new UnitNotFound(unitId);
      return unit;
    },

    listUnits: (search: UnitSearch): Promise<Unit[]> => store.listUnits(search),
  };
}
