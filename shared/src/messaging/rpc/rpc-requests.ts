import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import type { BrokerInternals } from '../broker.js';
import type { Session } from '../events/delivery.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { RPC_QUEUES } from '../names.js';
import { declareRpc, isHomeNodeDown } from '../topology.js';

export interface RpcRequestsOptions {
  internals: BrokerInternals;
  callee: string;
  /** Requests that are given out at a time. */
  concurrency: number;
  accept: (session: Session, message: ConsumeMessage) => void;
}

/** Where one channel listens. */
interface Ears {
  session: Session;
  model: ChannelModel;
  /** How many of the callee's queues, counted from the usual one, it is still deaf to. */
  deafTo: number;
  consumerTags: string[];
}

/**
 * The requests to a callee, from its queue; and, while the node that has this queue is away, from a
 * spare one, to which callers turn when the usual one takes nothing.
 */
export class RpcRequests {
  readonly #options: RpcRequestsOptions;
  #channel: ManagedChannel | undefined;
  #model: ChannelModel | undefined;
  #ears: Ears | undefined;

  constructor(options: RpcRequestsOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { internals, callee } = this.#options;
    this.#channel = await internals.consuming.openChannel({
      name: `rpc ${callee}`,
      open: (model) => {
        this.#model = model;
        return model.createChannel();
      },
      setup: (channel) => this.#listen(channel),
    });
  }

  /** Listens at the usual queue again as soon as its node is back. To be called now and then. */
  async lookForUsualQueue(): Promise<void> {
    const ears = this.#ears;
    if (ears === undefined || ears.deafTo === 0 || !ears.session.open) return;
    const found = await this.#firstDeclared(ears.model, ears.deafTo);
    if (found === undefined) return;
    ears.deafTo = found.spare;
    await this.#consume(ears, found.queue);
  }

  /** No request is given out any more. */
  async cancel(): Promise<void> {
    const { session, consumerTags = [] } = this.#ears ?? {};
    if (session?.open !== true) return;
    await Promise.all(consumerTags.map((tag) => session.channel.cancel(tag)));
  }

  async close(): Promise<void> {
    if (this.#channel !== undefined)
      await this.#options.internals.consuming.closeChannel(this.#channel);
  }

  async #listen(channel: Channel): Promise<void> {
    const model = this.#model;
    if (model === undefined) throw new Error('A channel has a connection');
    const found = await this.#firstDeclared(model, RPC_QUEUES);
    if (found === undefined) throw new Error('No node has a queue for requests');
    await channel.prefetch(this.#options.concurrency);
    const session: Session = { channel, open: true };
    channel.on('close', () => (session.open = false));
    const ears: Ears = { session, model, deafTo: found.spare, consumerTags: [] };
    await this.#consume(ears, found.queue);
    this.#ears = ears;
  }

  /** The first of the callee's first so many queues whose node is there. */
  async #firstDeclared(
    model: ChannelModel,
    count: number,
  ): Promise<{ queue: string; spare: number } | undefined> {
    const { internals, callee } = this.#options;
    for (let spare = 0; spare < count; spare++) {
      const channel = await model.createChannel();
      // The same error rejects the declaration.
      channel.on('error', () => undefined);
      try {
        const queue = await declareRpc(channel, internals.names, callee, spare);
        await channel.close();
        return { queue, spare };
      } catch (error) {
        if (!isHomeNodeDown(error)) throw error;
      }
    }
    return undefined;
  }

  async #consume({ session, consumerTags }: Ears, queue: string): Promise<void> {
    const { channel } = session;
    this.#options.internals.queues.watch(queue, 'calls');
    const { consumerTag } = await channel.consume(queue, (message) => {
      if (message === null) channel.close().catch(() => undefined);
      else this.#options.accept(session, message);
    });
    consumerTags.push(consumerTag);
  }
}
