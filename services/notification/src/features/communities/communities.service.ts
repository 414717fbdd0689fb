import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { AppError } from '@gatehouse/shared/errors/app-error';
import { CommunitySuspended } from './communities.errors.js';
import type { CommunityStatesStore } from './communities.store.js';
import type { ToldState } from './communities.types.js';

/** Another process may have been told this long ago; this one has it forgotten. */
const MAY_BE_OLD = { ttlMs: 1000, size: 5000 };

/** Where changes are refused. A state that a later release tells of stops nobody. */
const STOPPED = ['suspended', 'closing', 'closed'];

/** What main tells of communities, and what follows from it. */
export function createCommunitiesService(store: CommunityStatesStore) {
  const stateOf = shortMemory(
    (communityId: string) => store.find(communityId),
    (communityId) => communityId,
    MAY_BE_OLD,
  );
  return {
    /** However often it is told, and in whatever order. */
    async keep(told: ToldState): Promise<void> {
      await store.keep(told);
      stateOf.forget(told.communityId);
    },

    /** Why nothing may be changed in the community now; undefined where it may. */
    async refusalIn(communityId: string): Promise<AppError | undefined> {
      const state = await stateOf(communityId);
      return STOPPED.includes(state) ? new CommunitySuspended(state) : undefined;
    },
  };
}
