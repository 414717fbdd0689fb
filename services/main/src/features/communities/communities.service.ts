import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { CommunityUnknown, UnitNotFound } from './communities.errors.js';
import type { CommunitiesStore, CommunitySearch, UnitSearch } from './communities.store.js';
import type { Community, Unit } from './communities.types.js';

/** A visit may carry a name that was changed this long ago. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

export type CommunitiesService = ReturnType<typeof createCommunitiesService>;

export interface CommunitiesDependencies {
  store: CommunitiesStore;
  /** Told of each name whether it was remembered. */
  onLookup: (hit: boolean) => void;
}

/** Communities and their units: what other features and the guards ask about places. */
export function createCommunitiesService({ store, onLookup }: CommunitiesDependencies) {
  const findUnit = shortMemory(
    (communityId: string, unitId: string) => store.findUnit(communityId, unitId),
    (communityId, unitId) => `${communityId} ${unitId}`,
    { ...namesMayBeOld, onLookup },
  );

  return {
    /** @throws CommunityUnknown */
    async getCommunity(communityId: string): Promise<Community> {
      const community = await store.findCommunity(communityId);
      if (!community) throw new CommunityUnknown(communityId);
      return community;
    },

    listCommunities: (search: CommunitySearch): Promise<Community[]> =>
      store.listCommunities(search),

    /**
     * @param path where the request names the unit, if not in `body.unitId`
     * @throws UnitNotFound also for a unit of another community
     */
    async getUnit(communityId: string, unitId: string, path?: string): Promise<Unit> {
      const unit = await findUnit(communityId, unitId);
      if (!unit) throw new UnitNotFound(unitId, path);
      return unit;
    },

    /** Those of the units that the community has, by name. */
    findUnits: (communityId: string, unitIds: string[]): Promise<Unit[]> =>
      store.findUnits(communityId, unitIds),

    listUnits: (search: UnitSearch): Promise<Unit[]> => store.listUnits(search),
  };
}
