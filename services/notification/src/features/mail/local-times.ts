import type { MadeCalls } from '@gatehouse/contracts/messages/notification';
import { shortMemory } from '@gatehouse/shared/cache/short-memory';
import type { MailRequest } from './mail.types.js';

type Ask = (
  request: MadeCalls['main.community.get'],
) => Promise<MadeCalls['main.community.get.reply']>;

/** Zones hardly ever change. */
const REMEMBERED = { ttlMs: 10 * 60_000, size: 1000 };

/** Adds to a mail in which zone its times are to be told. */
export type LocalTimes = (request: MailRequest) => Promise<MailRequest>;

/**
 * Events name a community, and main knows its zone. While main cannot be asked a mail goes out all the
 * same, and says its times in UTC.
 */
export function createLocalTimes(ask: Ask): LocalTimes {
  const zoneOf = shortMemory(
    async (communityId: string) => (await ask({ communityId })).community.timeZone,
    (communityId) => communityId,
    REMEMBERED,
  );
  return async (request) => {
    const { communityId, timeZone = '' } = request.values;
    if (communityId === undefined || timeZone !== '') return request;
    const found = await zoneOf(communityId).catch(() => undefined);
    if (found === undefined) return request;
    return { ...request, values: { ...request.values, timeZone: found } };
  };
}
