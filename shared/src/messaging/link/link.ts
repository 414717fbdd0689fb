import { connect, type Channel, type ChannelModel } from 'amqplib';
import type { AppLogger } from '../../logger/logger.js';
import { Addresses } from './addresses.js';
import { createBackoff } from '../../concurrency/backoff.js';
import { coalesceWrites } from './coalesce-writes.js';
import { ManagedChannel, type ChannelSpec } from './managed-channel.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

/** What a link needs of its channels, whatever their kind. */
type KeptChannel = Pick<ManagedChannel, 'name' | 'reopen' | 'abandon' | 'close'> & {
  readonly current: Channel | undefined;
};

export interface LinkOptions {
  /** One URL, or those of a cluster's nodes separated by commas. */
  url: string;
  /** Shown by the broker's management page. */
  name: string;
  logger: AppLogger;
}

/** Every wait for a reply of the broker ends after this. */
export const REPLY_TIMEOUT_MS = 10_000;
const HEARTBEAT_SECONDS = 10;
/** Where there is another node to go to, one that does not answer is not waited for so long. */
const NEXT_NODE_AFTER_MS = 3000;
/** A refused connection costs nobody anything, and each second without one is felt at the gate. */
const LONGEST_PAUSE_MS = 2000;

/**
 * One connection that comes back by itself, with all channels opened on it. amqplib's own recovery
 * restores the connection alone and waits for ever for channels meanwhile, so this does without.
 */
export class Link {
  #model: ChannelModel | undefined;
  #up = false;
  #blocked = false;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;
  readonly #backoff = createBackoff({ firstMs: 100, maxMs: LONGEST_PAUSE_MS });
  readonly #channels = new Set<KeptChannel>();
  readonly #upListeners: (() => void)[] = [];
  readonly #downListeners: (() => void)[] = [];
  readonly #unblockedListeners: (() => void)[] = [];
  readonly #options: LinkOptions;
  readonly #addresses: Addresses;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#addresses = new Addresses(options.url);
  }

  /** Connected, and its channels opened again, but for those that the broker refuses. */
  get up(): boolean {
    return this.#up;
  }

  /** The broker is short of memory or disk and reads no more of what is published here. */
  get blocked(): boolean {
    return this.#blocked;
  }

  /** Channels that should be open and are not. */
  get brokenChannels(): string[] {
    return [...this.#channels].filter((c) => c.current === undefined).map((c) => c.name);
  }

  onUp(listener: () => void): void {
    this.#upListeners.push(listener);
  }

  onDown(listener: () => void): void {
    this.#downListeners.push(listener);
  }

  onUnblocked(listener: () => void): void {
    this.#unblockedListeners.push(listener);
  }

  /** Tries until it succeeds or `deadlineMs` is over; rejects with the last error then. */
  async connect(deadlineMs: number): Promise<void> {
    const deadline = performance.now() + deadlineMs;
    for (;;) {
      try {
        await this.#open(Math.max(1, deadline - performance.now()));
        return;
      } catch (error) {
        this.#addresses.advance();
        const pause = this.#backoff.next();
        if (performance.now() + pause >= deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** Opens a channel and keeps it open; rejects when its set-up fails the first time. */
  async openChannel<C extends Channel>(spec: ChannelSpec<C>): Promise<ManagedChannel<C>> {
    const channel = new ManagedChannel(spec, this.#options.logger, () => this.#model);
    await channel.open();
    this.#channels.add(channel);
    return channel;
  }

  async closeChannel(channel: KeptChannel): Promise<void> {
    this.#channels.delete(channel);
    await channel.close();
  }

  /** Closes politely, and hard when the broker does not answer. Never rejects. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    const model = this.#model;
    this.#model = undefined;
    this.#up = false;
    for (const channel of this.#channels) channel.abandon();
    await closeQuietly(model);
  }

  async #open(timeoutMs = REPLY_TIMEOUT_MS): Promise<void> {
    const longest = this.#addresses.count > 1 ? NEXT_NODE_AFTER_MS : REPLY_TIMEOUT_MS;
    const timeout = Math.min(timeoutMs, longest);
    const model = await connect(withHeartbeat(this.#addresses.current), {
      noDelay: true,
      keepAlive: true,
      keepAliveDelay: 10_000,
      timeout,
      clientProperties: { connection_name: this.#options.name },
    });
    if (this.#closed) {
      await closeQuietly(model);
      return;
    }
    coalesceWrites(model);
    this.#watch(model);
    this.#model = model;
    this.#blocked = false;
    this.#backoff.reset();
    await Promise.all([...this.#channels].map((channel) => channel.reopen()));
    // Lost meanwhile: the next connection tells of it.
    if (this.#model !== model) return;
    this.#up = true;
    for (const listener of this.#upListeners) listener();
  }

  #watch(model: ChannelModel): void {
    const { logger, name } = this.#options;
    // 'close' always follows and carries the same error; without a listener 'error' would throw.
    model.on('error', () => undefined);
    model.on('blocked', (reason: string) => {
      this.#blocked = true;
      logger.warn('The broker blocks publishing', { connection: name, reason });
    });
    model.on('unblocked', () => {
      this.#blocked = false;
      logger.info('The broker accepts publishing again', { connection: name });
      for (const listener of this.#unblockedListeners) listener();
    });
    model.on('close', (error?: Error) => {
      this.#lost(model, error);
    });
  }

  #lost(model: ChannelModel, error: Error | undefined): void {
    if (this.#model !== model) return;
    this.#model = undefined;
    this.#up = false;
    this.#blocked = false;
    const { logger, name } = this.#options;
    logger.warn('Connection to the broker lost', { connection: name, reason: error?.message });
    this.#addresses.advance();
    for (const listener of this.#downListeners) listener();
    this.#reconnectLater();
  }

  #reconnectLater(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#open().then(
        () =>
          this.#options.logger.info('Connected to the broker again', {
            connection: this.#options.name,
          }),
        () => {
          this.#addresses.advance();
          this.#reconnectLater();
        },
      );
    }, this.#backoff.next());
  }
}

function withHeartbeat(url: string): string {
  const parsed = new URL(url);
  if (!parsed.searchParams.has('heartbeat'))
    parsed.searchParams.set('heartbeat', String(HEARTBEAT_SECONDS));
  return parsed.toString();
}

async function closeQuietly(model: ChannelModel | undefined): Promise<void> {
  if (model === undefined) return;
  try {
    await withTimeout(model.close(), 2000, 'closing the connection');
  } catch {
    // Already gone, or not answering: the process is about to let go of it either way.
  }
}
