import type { Channel, ConsumeMessage } from 'amqplib';
import type { BrokerInternals } from './broker.js';
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

  /** Handles what lies in it, one message after the other. @throws Error without a connection */
  async empty(main: OrderedSession): Promise<void> {
    if (this.#gone) return;
    const { internals, queue, read, handle } = this.#options;
    const kept = await internals.consuming.openChannel({
      name: `former ${queue}`,
      open: (model) => model.createChannel(),
      setup: () => Promise.resolve(),
    });
    try {
      const channel = kept.current;
      if (channel === undefined) return;
      const session = sessionWithin(main, channel);
      // No more than that: what comes now is in the new queue as well.
      for (let left = await this.#countIn(channel); left > 0 && session.accepting; left -= 1) {
        const message = await channel.get(queue);
        if (message === false) return;
        const { fields, ...rest } = message;
        await handle([read({ ...rest, fields: { ...fields, consumerTag: '' } }, session)]);
      }
    } finally {
      await internals.consuming.closeChannel(kept);
    }
  }

  /** Asking for what is not there closes the channel; it is asked for no more. */
  async #countIn(channel: Channel): Promise<number> {
    try {
      return (await channel.checkQueue(this.#options.queue)).messageCount;
    } catch (error) {
      if ((error as { code?: unknown }).code !== NOT_FOUND) throw error;
      this.#gone = true;
      return 0;
    }
  }
}
