import type { Channel } from 'amqplib';
import { Gauge, type Registry } from 'prom-client';
import { shortMemory } from '../../cache/short-memory.js';
import type { Link } from '../link/link.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

/** What a queue is for, so that rules need not know names. */
export type QueuePurpose = 'work' | 'parked' | 'retry' | 'dead-letters' | 'calls';

interface QueueState {
  queue: string;
  purpose: QueuePurpose;
  messages: number;
  consumers: number;
}

/** Several scrapers, and both gauges, share one answer. */
const FRESH_MS = 1000;
/** A scrape must end: without the broker the other metrics are needed most. */
const WITHIN_MS = 1000;

/**
 * How full the queues of this service are: `queue_messages_ready{queue,purpose}` and
 * `queue_consumers{queue,purpose}`, asked of the broker over AMQP when somebody scrapes, so that no
 * plugin of the broker is needed. Absent while it does not answer. Every process of a service says
 * the same: take the maximum, not the sum.
 */
export class QueueGauges {
  readonly #queues = new Map<string, QueuePurpose>();
  #channel: ManagedChannel | undefined;

  constructor(registry: Registry) {
    const states = shortMemory(
      () => withTimeout(this.#ask(), WITHIN_MS, 'counting messages'),
      () => 'queues',
      { ttlMs: FRESH_MS, size: 1 },
    );
    register(registry, 'queue_messages_ready', 'Messages that wait in a queue', async (set) => {
      for (const state of await states()) set(state, state.messages);
    });
    register(registry, 'queue_consumers', 'Processes that take from a queue', async (set) => {
      for (const state of await states()) set(state, state.consumers);
    });
  }

  /** A channel of its own: asking for a queue that is gone closes the channel. */
  async open(link: Link): Promise<void> {
    this.#channel = await link.openChannel({
      name: 'queue gauges',
      open: (model) => model.createChannel(),
      setup: () => Promise.resolve(),
    });
  }

  /** From now on the queue is watched; it must have been declared. */
  watch(queue: string, purpose: QueuePurpose): void {
    this.#queues.set(queue, purpose);
  }

  async #ask(): Promise<QueueState[]> {
    const channel = this.#channel?.current;
    if (channel === undefined) return [];
    return Promise.all([...this.#queues].map((entry) => stateOf(channel, ...entry)));
  }
}

async function stateOf(
  channel: Channel,
  queue: string,
  purpose: QueuePurpose,
): Promise<QueueState> {
  const { messageCount, consumerCount } = await channel.checkQueue(queue);
  return { queue, purpose, messages: messageCount, consumers: consumerCount };
}

type SetGauge = (state: QueueState, value: number) => void;

function register(
  registry: Registry,
  name: string,
  help: string,
  collect: (set: SetGauge) => Promise<void>,
): void {
  // Two brokers of one process (tests) share one registry, which refuses a second gauge.
  if (registry.getSingleMetric(name) !== undefined) return;
  const gauge: Gauge<'queue' | 'purpose'> = new Gauge({
    name,
    help,
    labelNames: ['queue', 'purpose'],
    registers: [registry],
    collect: async () => {
      gauge.reset();
      // Without an answer there is no number; why is in the log of the connection.
      await collect(({ queue, purpose }, value) => gauge.set({ queue, purpose }, value)).catch(
        () => undefined,
      );
    },
  });
}
