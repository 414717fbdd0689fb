import { setTimeout as delay } from 'node:timers/promises';
import type { ConfirmChannel, Message, Options } from 'amqplib';
import type { BrokerInternals } from '../broker.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { RPC_HEADERS } from './rpc-contract.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

/** Where a caller listens, and until when. */
export interface ReplyAddress {
  queue: string;
  correlationId: string;
  /** On the clock of `performance.now()`. */
  deadline: number;
}

/** Between two tries to send a reply while the broker does not take it. */
const RESEND_MS = 50;

/** Sends replies, and notices callers that have gone away. */
export class RpcReplies {
  readonly #internals: BrokerInternals;
  readonly #onCallerGone: (queue: string) => void;
  #channel: ManagedChannel<ConfirmChannel> | undefined;

  /** @param onCallerGone told the reply queue of a caller that is no more */
  constructor(internals: BrokerInternals, onCallerGone: (queue: string) => void) {
    this.#internals = internals;
    this.#onCallerGone = onCallerGone;
  }

  async open(): Promise<void> {
    this.#channel = await this.#internals.publishing.openChannel({
      name: 'rpc answers',
      open: (model) => model.createConfirmChannel(),
      setup: (channel) => {
        channel.on('return', (message: Message) => this.#returned(message));
        return Promise.resolve();
      },
    });
  }

  async close(): Promise<void> {
    if (this.#channel !== undefined) await this.#internals.publishing.closeChannel(this.#channel);
  }

  /** Sends until the broker has the reply or nobody waits for it any more. Never rejects. */
  async send(address: ReplyAddress, status: 'ok' | 'error', body: unknown): Promise<void> {
    const content = Buffer.from(JSON.stringify(body));
    const properties: Options.Publish = {
      contentType: 'application/json',
      correlationId: address.correlationId,
      persistent: false,
      mandatory: true,
      headers: { [RPC_HEADERS.status]: status },
    };
    // A timer may be a millisecond early. The caller's own deadline tells it what happened; a reply
    // that overtakes it would tell it something else.
    for (;;) {
      const left = address.deadline - performance.now() - 1;
      if (left <= 0) break;
      if (await this.#publish(address.queue, content, properties, left)) return;
      await delay(Math.min(RESEND_MS, left));
    }
    this.#internals.metrics.countDropped('reply', 'expired');
  }

  /** Asks the broker whether the caller's queue is still there: an answer comes only if it is not. */
  probe(queue: string): void {
    try {
      this.#channel?.current?.publish('', queue, Buffer.alloc(0), { mandatory: true, type: PROBE });
    } catch {
      // The channel is just being lost; the next look asks again.
    }
  }

  async #publish(
    queue: string,
    content: Buffer,
    properties: Options.Publish,
    withinMs: number,
  ): Promise<boolean> {
    const channel = this.#channel?.current;
    if (channel === undefined) return false;
    const confirmed = new Promise<boolean>((resolve) => {
      channel.publish('', queue, content, properties, (error) => resolve(error === null));
    });
    return withTimeout(confirmed, withinMs, 'sending a reply').catch(() => false);
  }

  #returned({ fields, properties }: Message): void {
    if (properties.type !== PROBE) this.#internals.metrics.countDropped('reply', 'unroutable');
    this.#onCallerGone(fields.routingKey);
  }
}

/** Replies carry no type. */
const PROBE = 'probe';
