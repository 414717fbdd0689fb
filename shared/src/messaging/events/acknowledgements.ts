import type { Channel, Message } from 'amqplib';

/** How long the first of them waits for others that are told with the same frame. */
const GATHER_MS = 50;

export interface AcknowledgementsOptions {
  channel: Pick<Channel, 'ack'>;
  /** So many are told at once; those that wait keep as many deliveries from coming. */
  most: number;
}

/**
 * Tells the broker of what is done with the deliveries of a channel, many at a time: each telling is
 * an entry in a quorum queue's log, which costs the broker as much as the message itself. What is not
 * told when this process dies comes again, as it would if it had died a moment earlier.
 *
 * All deliveries of the channel have to come here when they are done, in whatever order.
 */
export class Acknowledgements {
  readonly #options: AcknowledgementsOptions;
  readonly #waiting = new Map<number, Message>();
  /** Told by itself, because an earlier one was not done. */
  readonly #toldAlone = new Set<number>();
  /** This delivery and all before it are told. */
  #toldUpTo = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: AcknowledgementsOptions) {
    this.#options = options;
  }

  add(message: Message): void {
    this.#waiting.set(message.fields.deliveryTag, message);
    if (this.#waiting.size >= this.#options.most) this.tell();
    else this.#timer ??= setTimeout(() => this.tell(), GATHER_MS);
  }

  /** Tells of all that wait, now. Never throws: what cannot be told comes again. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      this.#tellUpToFirstGap();
      this.#tellAlone();
    } catch {
      // The channel is just being closed, and takes nothing more.
      this.abandon();
    }
  }

  /** Forgets what waits, because the channel is gone: it comes again on another. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #tellAlone(): void {
    for (const [tag, message] of this.#waiting) {
      this.#options.channel.ack(message);
      this.#toldAlone.add(tag);
    }
    this.#waiting.clear();
  }

  /** The broker numbers the deliveries of a channel from 1. */
  #tellUpToFirstGap(): void {
    let last: Message | undefined;
    for (;;) {
      const tag = this.#toldUpTo + 1;
      const message = this.#waiting.get(tag);
      if (message === undefined && !this.#toldAlone.delete(tag)) break;
      this.#waiting.delete(tag);
      this.#toldUpTo = tag;
      last = message ?? last;
    }
    // It must be one that the broker waits for: with any other number it closes the channel.
    if (last !== undefined) this.#options.channel.ack(last, true);
  }
}
