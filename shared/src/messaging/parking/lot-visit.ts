import { nowMs } from '../../time/clock.js';
import type { BrokerInternals } from '../broker.js';
import { sessionWithin } from '../events/consumer-session.js';
import type { Delivery, OrderedSession } from '../events/delivery.js';
import { entryOf, readMark, takeAll } from './parked-messages.js';
import type { Entry } from './waiting-line.js';

export interface LookOptions {
  internals: BrokerInternals;
  queue: string;
  patienceMs: number;
  read: (message: Delivery['message'], session: OrderedSession) => Delivery;
  /** The session of the main queue, with which the right to work here ends. */
  session: OrderedSession;
  /** The ids of messages that nobody need wait for any longer. */
  released: ReadonlyMap<string, string>;
}

/** All of a lot in hand. */
export interface Look {
  entries: readonly Entry[];
  deliveries: readonly Delivery[];
  /** Gives back what was not settled; it stands in the lot as before. */
  end(): Promise<void>;
}

/** @throws Error when the lot cannot be read; nothing is in hand then */
export async function lookThrough(options: LookOptions): Promise<Look> {
  const { internals, queue } = options;
  const kept = await internals.consuming.openChannel({
    name: `parking ${queue}`,
    open: (model) => model.createChannel(),
    setup: () => Promise.resolve(),
  });
  const end = (): Promise<void> => internals.consuming.closeChannel(kept);
  try {
    const channel = kept.current;
    if (channel === undefined) throw new Error('The channel was lost');
    const session = sessionWithin(options.session, channel);
    const messages = await takeAll(channel, queue, (outgoing) => internals.send(outgoing));
    const look = { ...sorted(messages, session, options), end };
    // An acknowledgement has no answer; that to a question asked after it proves that it arrived.
    await channel.checkQueue(queue);
    return look;
  } catch (error) {
    await end();
    throw error;
  }
}

function sorted(
  messages: readonly Delivery['message'][],
  session: OrderedSession,
  options: LookOptions,
): Pick<Look, 'entries' | 'deliveries'> {
  const { released, patienceMs, read } = options;
  const { channel } = session;
  const entries: Entry[] = [];
  const deliveries: Delivery[] = [];
  for (const message of messages) {
    const mark = readMark(message);
    if (mark !== undefined && (mark.until <= nowMs() || released.has(mark.waitsFor ?? ''))) {
      channel.ack(message);
      continue;
    }
    if (mark !== undefined) {
      entries.push(mark);
      continue;
    }
    const delivery = read(message, session);
    const parked = entryOf(delivery, patienceMs);
    entries.push(parked);
    deliveries.push({ ...delivery, parked });
  }
  return { entries, deliveries };
}
