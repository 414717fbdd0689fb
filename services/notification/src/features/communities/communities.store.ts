import { isDuplicateKey, isUnreachable } from '../../mongo/errors.js';
import { CommunityStatesUnavailable } from './communities.errors.js';
import type { CommunityStates } from './communities.model.js';
import type { ToldState } from './communities.types.js';

export type CommunityStatesStore = ReturnType<typeof createCommunityStatesStore>;

/** What main told of communities. Every method throws CommunityStatesUnavailable while MongoDB is away. */
export function createCommunityStatesStore(states: CommunityStates) {
  return {
    /** One of which nothing was told is active, as all were before. */
    async find(communityId: string): Promise<string> {
      const found = await whileReachable(() => states.findOne({ _id: communityId }));
      return found?.state ?? 'active';
    },

    /** Keeps the state, unless a later one of the community is kept already. */
    async keep({ communityId, state, revision }: ToldState): Promise<void> {
      const older = { _id: communityId, revision: { $lt: revision } };
      await whileReachable(async () => {
        try {
          await states.updateOne(older, { $set: { state, revision } }, { upsert: true });
        } catch (error) {
          // The upsert found none that is older and so tried to make a second one.
          if (!isDuplicateKey(error)) throw error;
        }
      });
    },
  };
}

async function whileReachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUnreachable(error)) throw new CommunityStatesUnavailable(error);
    throw error;
  }
}
