import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { AppError } from '@gatehouse/shared/errors/app-error';
import { CommunityNotFound, CommunitySuspended, CommunityUnknown } from './communities.errors.js';
import type { CommunitiesStore, CommunitySearch } from './communities.store.js';
import type { Community } from './communities.types.js';
import { isOpen } from './community-state.js';

/** A community that was there a minute ago is. */
const existsForLong = { ttlMs: 60_000, size: 5000 };

/** Another process may have suspended it this long ago; this one has it forgotten. */
const stateMayBeOld = { ttlMs: 1000, size: 5000 };

export type CommunitiesService = ReturnType<typeof createCommunitiesService>;

export interface CommunitiesDependencies {
  store: CommunitiesStore;
}

/** Communities: what other features ask about them. */
export function createCommunitiesService({ store }: CommunitiesDependencies) {
  const findCommunity = async (communityId: string): Promise<Community> => {
    const community = await store.findCommunity(communityId);
    if (!community) throw new CommunityNotFound(communityId);
    return community;
  };
  // Who was not found is asked for again: a community may have come into being.
  const known = shortMemory(findCommunity, (communityId) => communityId, existsForLong);

  const stateOf = shortMemory(
    (communityId: string) => store.findState(communityId),
    (communityId) => communityId,
    stateMayBeOld,
  );

  return {
    /** @throws CommunityNotFound */
    findCommunity,

    /** Why nothing may be changed in the community now; undefined where it may. */
    async refusalIn(communityId: string): Promise<AppError | undefined> {
      const state = await stateOf(communityId);
      return state === undefined || isOpen(state) ? undefined : new CommunitySuspended(state);
    },

    /** Has the state looked up again, as it was changed. */
    forgetState: (communityId: string): void => stateOf.forget(communityId),

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

    /** By which clocks it lives, as the transaction sees it. @throws CommunityNotFound */
    async zoneIn(tx: Transaction, communityId: string): Promise<string> {
      const zone = await store.zoneIn(tx, communityId);
      if (zone === undefined) throw new CommunityNotFound(communityId);
      return zone;
    },

    /** By which clocks the community lives; a change is seen within a minute. @throws CommunityNotFound */
    timeZoneOf: async (communityId: string): Promise<string> => (await known(communityId)).timeZone,

    /** @throws CommunityUnknown */
    async getCommunity(communityId: string): Promise<Community> {
      const community = await store.findCommunity(communityId);
      if (!community) throw new CommunityUnknown(communityId);
      return community;
    },

    listCommunities: (search: CommunitySearch): Promise<Community[]> =>
      store.listCommunities(search),
  };
}
