import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { ForgottenStore } from './forgotten.store.js';
import type { NamedAccount, Tombstone } from './forgotten.types.js';

/** Another process may have been told this long ago; what it tells meanwhile is gone through once more. */
const MAY_BE_OLD = { ttlMs: 1000, size: 5000 };

/** Longer than anything takes that was begun without knowing that somebody is forgotten. */
export const AGAIN_AFTER_MS = 120_000;

export interface ForgottenDependencies {
  store: ForgottenStore;
  now: () => Date;
}

export type ForgottenService = ReturnType<typeof createForgottenService>;

/**
 * Who is forgotten. What happened before that may be told later: it waited in a queue, climbed the ladder,
 * or lay among the dead letters.
 */
export function createForgottenService({ store, now }: ForgottenDependencies) {
  const lastIn = shortMemory(
    (communityId: string) => store.lastIn(communityId),
    (communityId) => communityId,
    MAY_BE_OLD,
  );
  const again = (): Date => new Date(now().getTime() + AGAIN_AFTER_MS);

  return {
    /** From now on; may be repeated. */
    async keepPerson(dataRequestId: string, tombstone: Tombstone): Promise<void> {
      await store.keepPerson(dataRequestId, tombstone, again());
      lastIn.forget(tombstone.communityId);
    },

    /** Likewise. */
    keepGone: (about: string): Promise<void> => store.keepGone(about, again()),

    /** Whom the community has forgotten since: nobody, of what has just happened. */
    async since(communityId: string, moment: Date): Promise<readonly Tombstone[]> {
      if ((await lastIn(communityId)) < moment) return [];
      return store.since(communityId, moment);
    },

    isGone: (about: string): Promise<boolean> => store.isGone(about),

    /** Whether what somebody was called at that moment is nobody's name any more. */
    isForgotten: (named: NamedAccount, at: Date): Promise<boolean> => store.isForgotten(named, at),
  };
}
