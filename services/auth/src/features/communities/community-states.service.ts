import type { AppError } from '@gatehouse/shared/errors/app-error';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { CommunitySuspended } from './communities.errors.js';
import type { ToldState } from './communities.types.js';
import type { CommunityStatesStore } from './community-states.store.js';

/** Another process may have been told this long ago; this one has it forgotten. */
const MAY_BE_OLD = { ttlMs: 1000, size: 5000 };

/** Where changes are refused. A state that a later release tells of stops nobody. */
const STOPPED = ['suspended', 'closing', 'closed'];

/** What is told of communities, and what follows from it. */
export function createCommunityStatesService(store: CommunityStatesStore) {
  const stateOf = shortMemory(
    (communityId: string) => store.find(communityId),
    (communityId) => communityId,
    MAY_BE_OLD,
  );
  /** Why nothing may be changed in the community now; undefined where it may. */
  const refusalIn = async (communityId: string): Promise<AppError | undefined> => {
    const state = await stateOf(communityId);
    return STOPPED.includes(state) ? new CommunitySuspended(state) : undefined;
  };
  return {
    refusalIn,

    /** @throws CommunitySuspended where nothing may be changed now */
    async assertOpen(communityId: string): Promise<void> {
      const refusal = await refusalIn(communityId);
      if (refusal) throw refusal;
    },

    /** However often it is told, and in whatever order. */
    async keep(told: ToldState): Promise<void> {
      await store.keep(told);
      stateOf.forget(told.communityId);
    },
  };
}
