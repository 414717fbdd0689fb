import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import { NotFoundError } from '@gatehouse/shared/errors/app-error';

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
  const find = shortMemory(ask, (communityId) => communityId, REMEMBERED);
  return {
    find,

    /** @throws UnavailableError when that cannot be known now */
    async exists(communityId: string): Promise<boolean> {
      if (!ID.test(communityId)) return false;
      try {
        await find(communityId);
        return true;
      } catch (error) {
        if (error instanceof NotFoundError) return false;
        throw error;
      }
    },
  };
}
