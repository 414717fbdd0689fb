import { setTimeout as pause } from 'node:timers/promises';
import type { Channel, ChannelModel } from 'amqplib';
import type { AppLogger } from '../../logger/logger.js';
import { createBackoff } from '../../concurrency/backoff.js';
import { isHomeNodeDown } from '../topology.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

export interface ChannelSpec<C extends Channel> {
  /** For logs and readiness. */
  name: string;
  /** Creates the channel, with or without confirms. */
  open: (model: ChannelModel) => Promise<C>;
  /** Declares, sets prefetch, consumes: runs again on every new channel. */
  setup: (channel: C) => Promise<void>;
  /** Called when the channel is open and set up: the first time and each time again. */
  onOpen?: () => void;
  /** Called at once when the channel is gone; nothing in flight on it will be answered. */
  onLost?: () => void;
  /** An end by such an error is part of its work, and no reason to warn anybody. */
  mayEndBy?: (error: Error) => boolean;
}

const OPEN_TIMEOUT_MS = 10_000;

/**
 * A channel that is opened again after every loss: of its connection, or of itself alone, since any
 * channel error (404, 406…) closes an AMQP channel for good.
 */
export class ManagedChannel<C extends Channel = Channel> {
  readonly #spec: ChannelSpec<C>;
  readonly #logger: AppLogger;
  readonly #connection: () => ChannelModel | undefined;
  readonly #backoff = createBackoff({ firstMs: 100, maxMs: 5000 });
  #channel: C | undefined;
  #opening: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #abandoned = false;

  constructor(spec: ChannelSpec<C>, logger: AppLogger, connection: () => ChannelModel | undefined) {
    this.#spec = spec;
    this.#logger = logger;
    this.#connection = connection;
  }

  get name(): string {
    return this.#spec.name;
  }

  /** The open channel; undefined while there is none. Never keep it across an await. */
  get current(): C | undefined {
    return this.#channel;
  }

  /**
   * The first opening: a failure is the caller's to see, not a reason to try again. Only a queue
   * that the broker says is away is waited for: so it looks while a neighbour is just making it.
   */
  async open(): Promise<void> {
    const deadline = performance.now() + OPEN_TIMEOUT_MS;
    for (;;) {
      try {
        await this.#openOnce();
        return;
      } catch (error) {
        const expected = error instanceof Error && this.#spec.mayEndBy?.(error) === true;
        if (expected || !isHomeNodeDown(error) || performance.now() > deadline) throw error;
        await pause(this.#backoff.next());
      }
    }
  }

  /** Opens on the present connection. Never rejects: tries again while the connection stands. */
  async reopen(): Promise<void> {
    clearTimeout(this.#retry);
    if (this.#abandoned || this.#channel !== undefined) return;
    try {
      await this.#openOnce();
    } catch (error) {
      this.#logger.warn('Channel could not be opened', { channel: this.name, error });
      this.#reopenLater();
    }
  }

  /** Forgets the channel without telling the broker: its connection goes too. */
  abandon(): void {
    this.#abandoned = true;
    clearTimeout(this.#retry);
    this.#channel = undefined;
  }

  /** Closes the channel; what was delivered on it and not acknowledged returns to its queue. */
  async close(): Promise<void> {
    const channel = this.#channel;
    this.abandon();
    if (channel === undefined) return;
    try {
      await withTimeout(channel.close(), 2000, `closing ${this.name}`);
    } catch {
      // Lost meanwhile, which is closed as well.
    }
  }

  #openOnce(): Promise<void> {
    this.#opening ??= withTimeout(this.#openNow(), OPEN_TIMEOUT_MS, `opening ${this.name}`).finally(
      () => (this.#opening = undefined),
    );
    return this.#opening;
  }

  async #openNow(): Promise<void> {
    const model = this.#connection();
    if (model === undefined) throw new Error('There is no connection to the broker');
    const channel = await this.#spec.open(model);
    const state = { closed: false };
    channel.on('error', (error: Error) => {
      if (this.#spec.mayEndBy?.(error) === true) return;
      this.#logger.warn('Channel closed by an error', { channel: this.name, error });
    });
    channel.on('handler-error', (error: Error) => {
      this.#logger.error('A channel listener threw', { channel: this.name, error });
    });
    channel.on('close', () => {
      state.closed = true;
      this.#lost(channel);
    });
    await this.#spec.setup(channel);
    if (state.closed || this.#abandoned) throw new Error('The channel was lost during its set-up');
    this.#channel = channel;
    this.#backoff.reset();
    this.#spec.onOpen?.();
  }

  #lost(channel: C): void {
    if (this.#channel !== channel) return;
    this.#channel = undefined;
    this.#spec.onLost?.();
    this.#reopenLater();
  }

  /** With the connection gone this comes to nothing; the next connection reopens all channels. */
  #reopenLater(): void {
    if (this.#abandoned) return;
    this.#retry = setTimeout(() => {
      if (this.#connection() !== undefined) void this.reopen();
    }, this.#backoff.next());
  }
}
