import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { NotFoundError, UnavailableError } from '@gatehouse/shared/errors/app-error';

/** A gated community, by the name people call it. */
export interface Community {
  name: string;
  /** How it tells the time; an IANA name. */
  timeZone: string;
}

/** @throws NotFoundError when there is none; UnavailableError when that cannot be known now */
export type FindCommunity = (communityId: string) => Promise<Community>;

export type Communities = ReturnType<typeof createCommunities>;

/** A community that was there a minute ago is; who was not found is asked for again. */
const REMEMBERED = { ttlMs: 60_000, size: 5000 };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What auth knows of communities, which are main's. */
export function createCommunities(ask: FindCommunity) {
  const askOrWait: FindCommunity = async (communityId) => {
    try {
      return await ask(communityId);
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
    find,

    /** Undefined when there is none. @throws UnavailableError when that cannot be known now */
    findIfAny: (communityId: string): Promise<Community | undefined> => ifAny(find(communityId)),

    /** @throws UnavailableError when that cannot be known now */
    async exists(communityId: string): Promise<boolean> {
      if (!ID.test(communityId)) return false;
      return (await ifAny(find(communityId))) !== undefined;
    },
  };
}

/** What was not found is undefined; any other failure stays one. */
export async function ifAny<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
