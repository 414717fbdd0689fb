import type { MadeCalls } from '@gatehouse/contracts/messages/edge';
import { AppError, UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { CallQueue } from './call-queue.js';
import type { FeedSource, Replay } from './feed-source.js';
import type { FeedReplay } from './feed.types.js';

type Request = MadeCalls['notification.feed.replay'];

const TIMEOUT_MS = 3000;
/** More at a time would only wait in notification's queue, with their deadlines running. */
const CONCURRENCY = 32;
/** A restarted edge gets this many clients back within seconds; further ones come again later. */
const MOST_WAITING = 10_000;

/**
 * The questions to notification. Those of open sockets stand in a queue of their own: when all of
 * them catch up after an outage, whoever connects meanwhile does not wait for them.
 */
export function createReplays(
  rpc: RpcClient<MadeCalls>,
): Pick<FeedSource, 'firstReplay' | 'laterReplay'> {
  return { firstReplay: queuedReplay(rpc), laterReplay: queuedReplay(rpc) };
}

function queuedReplay(rpc: RpcClient<MadeCalls>): Replay {
  const queue = new CallQueue({ concurrency: CONCURRENCY, capacity: MOST_WAITING });
  return ({ accountId, after, memberships, isWanted }) =>
    queue.run(async () => {
      if (!isWanted()) throw new UnavailableError('client_gone', 'The client did not wait');
      const request = { accountId, ...(after !== undefined && { after }) };
      const ask = (more: Pick<Request, 'memberships'>): Promise<FeedReplay> =>
        rpc.call('notification.feed.replay', { ...request, ...more }, { timeoutMs: TIMEOUT_MS });
      if (memberships === undefined) return ask({});
      return ask({ memberships }).catch((error: unknown) => {
        // The release before refuses what it does not know; while both run, it is asked as before.
        if (error instanceof AppError && error.code === 'rpc_request_invalid') return ask({});
        throw error;
      });
    });
}
