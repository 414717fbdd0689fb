import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { NotFoundError, UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Community, Home, Residency } from './communities.types.js';

export interface CommunitiesServiceOptions {
  /** @throws NotFoundError when there is none; UnavailableError when that cannot be known now */
  askCommunity: (communityId: string) => Promise<Community>;
  /** @throws NotFoundError when the community has no such unit */
  askUnit: (communityId: string, unitId: string) => Promise<Home>;
  /** @throws NotFoundError when the community has no such residency, or it is over */
  askResidency: (communityId: string, residencyId: string) => Promise<Residency>;
}

export type CommunitiesService = ReturnType<typeof createCommunitiesService>;

/** A community that was there a minute ago is; who was not found is asked for again. */
const REMEMBERED = { ttlMs: 60_000, size: 5000 };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What auth knows of communities, which are main's. */
export function createCommunitiesService(options: CommunitiesServiceOptions) {
  const { askCommunity, askUnit, askResidency } = options;
  const askOrWait = async (communityId: string): Promise<Community> => {
    try {
      return await askCommunity(communityId);
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof UnavailableError) throw error;
      // While releases change, a main of the one before does not know the call.
      throw new UnavailableError('communities_unavailable', 'Temporarily unavailable', {
        cause: error,
      });
    }
  };
  const find = shortMemory(askOrWait, (communityId) => communityId, REMEMBERED);
  return {
    /** @throws NotFoundError when there is none; UnavailableError when that cannot be known now */
    find,

    /** Undefined when there is none. @throws UnavailableError when that cannot be known now */
    findIfAny: (communityId: string): Promise<Community | undefined> => ifAny(find(communityId)),

    /** @throws UnavailableError when that cannot be known now */
    async exists(communityId: string): Promise<boolean> {
      if (!ID.test(communityId)) return false;
      return (await ifAny(find(communityId))) !== undefined;
    },

    /** @throws NotFoundError when the community has no such unit */
    findUnit: askUnit,

    /** @throws NotFoundError when the community has no such residency, or it is over */
    findResidency: askResidency,

    /** Undefined when the community has no such unit. */
    findUnitIfAny: (communityId: string, unitId: string): Promise<Home | undefined> =>
      ifAny(askUnit(communityId, unitId)),
  };
}

/** What was not found is undefined; any other failure stays one. */
async function ifAny<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
