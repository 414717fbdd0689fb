import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { CommunityNotFound, CommunityUnknown, UnitNotFound } from './communities.errors.js';
import type { CommunitiesStore, CommunitySearch, UnitSearch } from './communities.store.js';
import type { Community, Unit } from './communities.types.js';

/** A visit may carry a name that was changed this long ago. */
const namesMayBeOld = { ttlMs: 5000, size: 5000 };

/** A community that was there a minute ago is. */
const existsForLong = { ttlMs: 60_000, size: 5000 };

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

  const findCommunity = async (communityId: string): Promise<Community> => {
    const community = await store.findCommunity(communityId);
    if (!community) throw new CommunityNotFound(communityId);
    return community;
  };
  // Who was not found is asked for again: a community may have come into being.
  const known = shortMemory(findCommunity, (communityId) => communityId, existsForLong);

  return {
    /** @throws CommunityNotFound */
    findCommunity,

    /** Whether there is such a community. */
    async exists(communityId: string): Promise<boolean> {
      try {
        await known(communityId);
        return true;
      } catch (error) {
        if (error instanceof CommunityNotFound) return false;
        throw error;
      }
    },

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

    /** Those of the units that the community has, by name; within a transaction if there is one. */
    findUnits: (communityId: string, unitIds: string[], tx?: Transaction): Promise<Unit[]> =>
      store.findUnits(communityId, unitIds, tx),

    /**
     * Lets no other transaction lock the units before this one ends, so that what follows from who
     * lives in them is decided by one at a time.
     * @returns those of the units that the community has
     */
    lockUnits: (tx: Transaction, communityId: string, unitIds: string[]): Promise<string[]> =>
      store.lockUnits(tx, communityId, unitIds),

    listUnits: (search: UnitSearch): Promise<Unit[]> => store.listUnits(search),
  };
}
