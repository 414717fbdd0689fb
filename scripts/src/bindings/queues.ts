import type { Broker } from '@gatehouse/shared/messaging/broker';
import { DEFAULT_LADDER_MS } from '@gatehouse/shared/messaging/topology';
import type { Channel } from 'amqplib';
import { setTimeout as delay } from 'node:timers/promises';
import { concerns, type Concern } from '../system/queues.js';

/** A queue as the broker sees it. */
export interface QueueState {
  queue: string;
  /** What it is for: `work`, `parked`, or `former` for that of the release before. */
  purpose: 'work' | 'parked' | 'former';
  ready: number;
  consumers: number;
}

export interface Retired {
  queue: string;
  /** Why it is still there. */
  kept?: string;
}

const NOT_FOUND = 404;
const EMPTY_WITHIN_MS = 30_000;
/** What a process has in hand does not count as waiting; by then it is done with it. */
const EMPTY_FOR_MS = 3000;
const LOOK_AGAIN_MS = 250;

/** The queues of events, asked of the broker. Each method throws when it does not answer. */
export class EventQueues {
  readonly #broker: Broker;

  constructor(broker: Broker) {
    this.#broker = broker;
  }

  /** All that there are. */
  async list(): Promise<QueueState[]> {
    const { names } = this.#broker.internals;
    const wanted = concerns.flatMap(({ service, concern }) => [
      { queue: names.queue(service, concern), purpose: 'work' as const },
      { queue: names.parked(service, concern), purpose: 'parked' as const },
      { queue: names.formerQueue(service, concern), purpose: 'former' as const },
    ]);
    const states: QueueState[] = [];
    for (const { queue, purpose } of wanted) {
      const state = await this.#stateOf(queue);
      if (state !== undefined) states.push({ queue, purpose, ...state });
    }
    return states;
  }

  /** From now on no event of this type comes to the queue. @returns the name of the queue */
  async unbind({ service, concern }: Concern, type: string): Promise<string> {
    const { names } = this.#broker.internals;
    const queue = names.queue(service, concern);
    await this.#onChannel((channel) => channel.unbindQueue(queue, names.events, type));
    return queue;
  }

  /**
   * Deletes the queue of the release before, if there is one, when nothing can be lost by it: no
   * process of that release takes from it, nothing on the ladder can return to it, and the present
   * release has emptied it.
   */
  async retire({ service, concern }: Concern, dryRun: boolean): Promise<Retired | undefined> {
    const { contracts, internals } = this.#broker;
    const { names } = internals;
    const queue = names.formerQueue(service, concern);
    const state = await this.#stateOf(queue);
    if (state === undefined) return undefined;
    if (state.consumers > 0)
      return { queue, kept: 'a process of the release before still takes from it' };
    const waiting = await this.#onLadder(service);
    if (waiting > 0)
      return { queue, kept: `${waiting} messages on the ladder of ${service} may return to it` };
    if (dryRun) return { queue };
    await this.#onChannel(async (channel) => {
      for (const type of contracts.eventTypes())
        await channel.unbindQueue(queue, names.events, type);
    });
    if (!(await this.#isEmptied(queue)))
      return { queue, kept: 'processes of this release have not emptied it yet' };
    // A quorum queue cannot be deleted on condition; nothing can come to it any more.
    await this.#onChannel((channel) => channel.deleteQueue(queue));
    return { queue };
  }

  async #onLadder(service: string): Promise<number> {
    const { names } = this.#broker.internals;
    let waiting = 0;
    for (const ms of DEFAULT_LADDER_MS)
      waiting += (await this.#stateOf(names.rung(service, ms)))?.ready ?? 0;
    return waiting;
  }

  async #isEmptied(queue: string): Promise<boolean> {
    const deadline = performance.now() + EMPTY_WITHIN_MS;
    let emptySince = Infinity;
    while (performance.now() < deadline) {
      const ready = (await this.#stateOf(queue))?.ready ?? 0;
      emptySince = ready === 0 ? Math.min(emptySince, performance.now()) : Infinity;
      if (performance.now() - emptySince >= EMPTY_FOR_MS) return true;
      await delay(LOOK_AGAIN_MS);
    }
    return false;
  }

  /** @returns undefined when there is no such queue */
  async #stateOf(queue: string): Promise<Pick<QueueState, 'ready' | 'consumers'> | undefined> {
    try {
      return await this.#onChannel(async (channel) => {
        const { messageCount, consumerCount } = await channel.checkQueue(queue);
        return { ready: messageCount, consumers: consumerCount };
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === NOT_FOUND) return undefined;
      throw error;
    }
  }

  /** A channel for each question: the answer "there is none" closes it. */
  async #onChannel<T>(work: (channel: Channel) => Promise<T>): Promise<T> {
    const { consuming } = this.#broker.internals;
    const kept = await consuming.openChannel({
      name: 'bindings',
      open: (model) => model.createChannel(),
      setup: () => Promise.resolve(),
    });
    try {
      if (kept.current === undefined) throw new Error('the connection to RabbitMQ was lost');
      return await work(kept.current);
    } finally {
      await consuming.closeChannel(kept);
    }
  }
}
