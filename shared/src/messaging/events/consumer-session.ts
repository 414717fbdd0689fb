import type { Channel, Message } from 'amqplib';
import { OutageError } from '../../errors/app-error.js';
import { Acknowledgements } from './acknowledgements.js';
import type { OrderedSession } from './delivery.js';
import { REPLY_TIMEOUT_MS } from '../link/link.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

/**
 * Nobody knows whether the messages of a session are this process's any more: it has not heard of the
 * broker for so long that they may have been given to another. Thrown before an effect; the message
 * is handled again if it turns out to be ours still, and left alone if not.
 */
export class StaleDeliveryError extends OutageError {
  constructor() {
    super('delivery_stale', 'The broker may have given the message to another process');
  }
}

/** Of what a process may have in hand, so much may be done without the broker knowing. */
const UNTOLD_SHARE = 0.25;

/**
 * One channel's time with a queue that a single process takes from. The broker takes a process for
 * dead that has sent nothing for a heartbeat or more, and gives its messages to another; a process
 * that was stopped meanwhile does not know. So each answer of the broker is proof for one heartbeat
 * from when it was asked for, by a clock that goes on while the process is stopped.
 */
export class ConsumerSession implements OrderedSession {
  readonly channel: Channel;
  /** The broker has given this session something: nobody else has the queue. */
  active = false;
  readonly #asked: string;
  readonly #leaseMs: number;
  readonly #acknowledgements: Acknowledgements;
  #open = true;
  #leaving = false;
  #provenAt = performance.now();
  #proving: Promise<number> | undefined;

  /**
   * @param asked a queue that exists, whose length each proof tells
   * @param prefetch how many deliveries may be unacknowledged
   */
  constructor(channel: Channel, asked: string, prefetch: number) {
    this.channel = channel;
    this.#asked = asked;
    this.#leaseMs = heartbeatMs(channel);
    this.#acknowledgements = new Acknowledgements({ channel, most: prefetch * UNTOLD_SHARE });
    channel.on('close', () => {
      this.#open = false;
      this.#acknowledgements.abandon();
    });
  }

  get open(): boolean {
    return this.#open;
  }

  get accepting(): boolean {
    return this.#open && !this.#leaving;
  }

  get current(): boolean {
    return this.#open && performance.now() - this.#provenAt < this.#leaseMs;
  }

  /** Nothing is begun any more. */
  leave(): void {
    this.#leaving = true;
  }

  acknowledge(message: Message): void {
    this.#acknowledgements.add(message);
  }

  acknowledgeAtOnce(message: Message): void {
    this.#acknowledgements.add(message);
    this.#acknowledgements.tell();
  }

  /** Tells the broker of all that is acknowledged; to be called before the channel is closed. */
  tell(): void {
    if (this.#open) this.#acknowledgements.tell();
  }

  /** @returns how many messages lie ready in the queue asked about */
  prove(): Promise<number> {
    this.#proving ??= this.#ask().finally(() => (this.#proving = undefined));
    return this.#proving;
  }

  async ensureCurrent(): Promise<void> {
    if (!this.current) await this.prove();
  }

  async #ask(): Promise<number> {
    const askedAt = performance.now();
    const asking = this.channel.checkQueue(this.#asked);
    const { messageCount } = await withTimeout(asking, REPLY_TIMEOUT_MS, 'proving a session');
    this.#provenAt = askedAt;
    return messageCount;
  }
}

/** As agreed with the broker; for ever if it was agreed to send none. */
function heartbeatMs(channel: Channel): number {
  // Known to amqplib, not to its types.
  const { heartbeat } = channel.connection as unknown as { heartbeat?: unknown };
  return typeof heartbeat === 'number' && heartbeat > 0 ? heartbeat * 1000 : Infinity;
}

/** Messages taken on another channel by right of `main`: it ends with either. */
export function sessionWithin(main: OrderedSession, channel: Channel): OrderedSession {
  let open = true;
  channel.on('close', () => (open = false));
  return {
    channel,
    get open() {
      return open && main.open;
    },
    get accepting() {
      return open && main.accepting;
    },
    get current() {
      return open && main.current;
    },
    ensureCurrent: () => main.ensureCurrent(),
    acknowledge: (message) => channel.ack(message),
    acknowledgeAtOnce: (message) => channel.ack(message),
  };
}
