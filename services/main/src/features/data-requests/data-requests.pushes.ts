import type { SentPushes } from '@gatehouse/contracts/messages/main';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { onceCommitted, type Transaction } from '@gatehouse/shared/sql/transaction';
import type { DataRequest } from './data-requests.types.js';

const type = 'gatehouse.data-request.changed.v1' satisfies keyof SentPushes;

/**
 * Tells the pages of whoever asked, and of those who look after all, once a change of the table is certain;
 * never waits, may be lost.
 */
export function dataRequestPushesThrough(pusher: Pick<Pusher, 'push'>) {
  const push = ({ communityId, id: dataRequestId, accountId, state }: DataRequest): void => {
    const data: SentPushes[typeof type] = { communityId, dataRequestId, accountId, state };
    const subject = `data-request/${dataRequestId}`;
    const envelope = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    pusher.push(`community.${communityId}`, envelope);
  };

  return {
    /** The same change of the table, told. */
    told:
      <Rest extends unknown[], T>(
        change: (tx: Transaction, request: DataRequest, ...rest: Rest) => Promise<T>,
      ) =>
      async (tx: Transaction, request: DataRequest, ...rest: Rest): Promise<T> => {
        const done = await change(tx, request, ...rest);
        onceCommitted(tx, () => push(request));
        return done;
      },
  };
}
