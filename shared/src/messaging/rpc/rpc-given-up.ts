import type { Channel, ConsumeMessage } from 'amqplib';
import { newId } from '../../ids/ids.js';
import type { BrokerInternals } from '../broker.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { declareGivenUp, declareOwn } from '../topology.js';

/** What amqplib types as `any`. */
interface Addressed {
  replyTo: unknown;
  correlationId: unknown;
}

export interface GivenUpOptions {
  internals: BrokerInternals;
  callee: string;
  /** Told of a call that its caller waits for no more, by reply queue and correlation id. */
  onGivenUp: (queue: string, id: string) => void;
}

/** Hears of calls that were given up: each process of a callee, as the call may be at any of them. */
export class RpcGivenUp {
  readonly #options: GivenUpOptions;
  #channel: ManagedChannel | undefined;

  constructor(options: GivenUpOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    this.#channel = await this.#options.internals.consuming.openChannel({
      name: 'rpc given up',
      open: (model) => model.createChannel(),
      setup: (channel) => this.#listen(channel),
    });
  }

  async close(): Promise<void> {
    if (this.#channel !== undefined)
      await this.#options.internals.consuming.closeChannel(this.#channel);
  }

  async #listen(channel: Channel): Promise<void> {
    const { internals, callee } = this.#options;
    const { names } = internals;
    // A new name each time: the broker may hold the old, exclusive queue until it misses heartbeats.
    const queue = names.own(callee, 'given-up', newId());
    await declareGivenUp(channel, names);
    await declareOwn(channel, queue);
    await channel.bindQueue(queue, names.givenUp, callee);
    await channel.consume(queue, (message) => this.#hear(channel, message), { noAck: true });
  }

  #hear(channel: Channel, message: ConsumeMessage | null): void {
    if (message === null) {
      channel.close().catch(() => undefined);
      return;
    }
    const { replyTo, correlationId } = message.properties as Addressed;
    if (typeof replyTo === 'string' && typeof correlationId === 'string')
      this.#options.onGivenUp(replyTo, correlationId);
  }
}
