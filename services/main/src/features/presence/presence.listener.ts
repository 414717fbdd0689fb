import type { ReceivedPushes, SentPushes } from '@gatehouse/contracts/messages/main';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Broker, Subscription } from '@gatehouse/shared/messaging/broker';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { PresenceBoard } from './presence-board.js';

/** Each push with the data that its contract gives to its type. */
type PresencePush = {
  [Type in keyof ReceivedPushes]: Envelope<ReceivedPushes[Type]> & { type: Type };
}[keyof ReceivedPushes];

/** Edges answer the question within a tenth of this; a slow one is given time. */
const ANSWERED_WITHIN_MS = 2000;

const ASKED = 'gatehouse.presence.asked.v1' satisfies keyof SentPushes;

export interface PresenceListener extends LifecyclePart {
  /** Whether every edge that lives has been heard: "not on the board" then means offline. */
  readonly hearsAll: boolean;
}

/** Writes what the edges say onto the board, and asks them whenever something may be missing. */
export function createPresenceListener(broker: Broker, board: PresenceBoard): PresenceListener {
  let subscription: Subscription | undefined;
  let askedAt: number | undefined;

  const ask = (): void => {
    askedAt = performance.now();
    const envelope = { type: ASKED, source: 'gatehouse/main', subject: 'presence', data: {} };
    broker.pusher.push('edges', createEnvelope(envelope));
  };
  const handle = (_key: string, push: PresencePush): void => {
    if (push.type === 'gatehouse.presence.stated.v1') board.state(push.data);
    else board.change(push.data);
  };

  return {
    name: 'presence',
    get hearsAll() {
      // While the broker is away what was heard grows old, and nobody would say so.
      if (broker.state !== 'up' || askedAt === undefined) return false;
      return performance.now() - askedAt >= ANSWERED_WITHIN_MS;
    },
    start: async () => {
      broker.onWritable(ask);
      const spec = { keys: ['presence'], handle, onReconnect: ask };
      subscription = await broker.subscribePush<PresencePush>(spec);
      ask();
    },
    stop: () => subscription?.stop(),
  };
}
