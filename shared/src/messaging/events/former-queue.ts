import type { Channel, ConsumeMessage } from 'amqplib';
import type { BrokerInternals } from '../broker.js';
import { sessionWithin } from './consumer-session.js';
import type { Delivery, OrderedSession } from './delivery.js';

export interface FormerQueueOptions {
  internals: BrokerInternals;
  /** Its name in the release before. */
  queue: string;
  read: (message: ConsumeMessage, session: OrderedSession) => Delivery;
  handle: (group: readonly Delivery[]) => Promise<void>;
}

const NOT_FOUND = 404;

/**
 * The queue that this one replaces. Processes of the release before still take from it, and what
 * came before this one was bound is in it alone; what came later is in both, and an inbox recognises
 * it. It is emptied before anything of the new queue is handled, and again whenever something
 * returns to it from the ladder, until an operator deletes it.
 */
export class FormerQueue {
  readonly #options: FormerQueueOptions;
  #gone = false;

  constructor(options: FormerQueueOptions) {
    this.#options = options;
  }

  /** How much lies in it. @throws Error without a connection */
  count(): Promise<number> {
    return this.#onChannel((channel) => this.#countIn(channel));
  }

  /** Handles what lies in it, one message after the other. @throws Error without a connection */
  async empty(main: OrderedSession): Promise<void> {
    const { queue, read, handle } = this.#options;
    await this.#onChannel(async (channel) => {
      const session = sessionWithin(main, channel);
      const count = await this.#countIn(channel);
      // No more than that: what comes now is in the new queue as well.
      for (let left = count; left > 0 && session.accepting; left -= 1) {
        const message = await channel.get(queue);
        if (message === false) break;
        const { fields, ...rest } = message;
        await handle([read({ ...rest, fields: { ...fields, consumerTag: '' } }, session)]);
      }
      return count;
    });
  }

  /** @returns 0 when it is gone for good */
  async #onChannel(work: (channel: Channel) => Promise<number>): Promise<number> {
    if (this.#gone) return 0;
    const { consuming } = this.#options.internals;
    const kept = await consuming.openChannel({
      name: `former ${this.#options.queue}`,
      open: (model) => model.createChannel(),
      setup: () => Promise.resolve(),
      mayEndBy: isNotFound,
    });
    try {
      return kept.current === undefined ? 0 : await work(kept.current);
    } finally {
      await consuming.closeChannel(kept);
    }
  }

  /** Asking for what is not there closes the channel; it is asked for no more. */
  async #countIn(channel: Channel): Promise<number> {
    try {
      return (await channel.checkQueue(this.#options.queue)).messageCount;
    } catch (error) {
      if (!isNotFound(error)) throw error;
      this.#gone = true;
      return 0;
    }
  }
}

function isNotFound(error: unknown): boolean {
  return (error as { code?: unknown }).code === NOT_FOUND;
}
