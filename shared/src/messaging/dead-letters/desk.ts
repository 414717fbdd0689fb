import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, ConsumeMessage } from 'amqplib';
import { UnavailableError } from '../../errors/app-error.js';
import type { Broker } from '../broker.js';
import { REPLY_TIMEOUT_MS } from '../link/link.js';
import { declareDeadLetters, declareDesk } from '../topology.js';
import { withTimeout } from '../../concurrency/with-timeout.js';
import { DeadLettersBusy } from './dead-letters.errors.js';

/** Further ones cannot be seen until some of these are gone. */
export const MOST_LETTERS = 10_000;

/** How long to wait for somebody else to leave the desk, in milliseconds. */
const PATIENCE_MS = 3000;
const LOOK_AGAIN_MS = 200;
const GIVEN_BACK_MS = 5;
const READ_TIMEOUT_MS = 30_000;
/** RESOURCE_LOCKED: an exclusive queue of another connection. */
const LOCKED = 405;

/** The dead letters of a service, all in hand; those not settled return to the queue afterwards. */
export interface LettersInHand {
  /** In the order of the queue. */
  letters: readonly ConsumeMessage[];
  /** How many there are, in hand or not. */
  total: number;
  /** Takes a letter off the queue for good; resolves when the broker knows of it. */
  settle(letter: ConsumeMessage): Promise<void>;
}

/**
 * AMQP cannot look into a queue: one takes the messages and gives them back. While somebody has
 * them, nobody else sees them, so there is one desk for each service, and who comes later waits.
 */
export class Desk {
  readonly #broker: Broker;
  readonly #service: string;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(broker: Broker, service: string) {
    this.#broker = broker;
    this.#service = service;
  }

  /**
   * Takes all letters in hand for `work`.
   * @throws DeadLettersBusy when another process keeps the desk; UnavailableError without a broker
   */
  take<T>(work: (inHand: LettersInHand) => Promise<T>): Promise<T> {
    const result = this.#turn.then(() => this.#sitDown(work));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #sitDown<T>(work: (inHand: LettersInHand) => Promise<T>): Promise<T> {
    const { consuming, names } = this.#broker.internals;
    const kept = await this.#openChannel();
    try {
      const channel = kept.current;
      if (channel === undefined) throw new DeadLettersBusy();
      return await this.#withLetters(channel, work);
    } finally {
      await kept.current?.deleteQueue(names.deadLettersDesk(this.#service)).catch(() => undefined);
      await consuming.closeChannel(kept);
    }
  }

  async #openChannel() {
    const { consuming, names } = this.#broker.internals;
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await consuming.openChannel({
          name: 'dead letters',
          open: (model) => model.createChannel(),
          setup: (channel) => declareDesk(channel, names, this.#service),
        });
      } catch (error) {
        if ((error as { code?: unknown }).code !== LOCKED) throw unavailable(error);
        if (performance.now() > deadline) throw new DeadLettersBusy();
        await delay(LOOK_AGAIN_MS);
      }
    }
  }

  async #withLetters<T>(channel: Channel, work: (inHand: LettersInHand) => Promise<T>): Promise<T> {
    const { names } = this.#broker.internals;
    const total = await declareDeadLetters(channel, names, this.#service);
    const letters = await this.#readAll(channel, Math.min(total, MOST_LETTERS));
    let settled = 0;
    const settle = async (letter: ConsumeMessage): Promise<void> => {
      await this.#settle(channel, letter);
      settled += 1;
    };
    try {
      return await work({ letters, total, settle });
    } finally {
      await this.#giveBack(channel, letters.length - settled);
    }
  }

  /** Until the queue shows what was given back, whoever comes next would find it empty. */
  async #giveBack(channel: Channel, count: number): Promise<void> {
    const queue = this.#broker.internals.names.deadLetters(this.#service);
    const deadline = performance.now() + PATIENCE_MS;
    try {
      channel.nackAll(true);
      while ((await channel.checkQueue(queue)).messageCount < count) {
        if (performance.now() > deadline) return;
        await delay(GIVEN_BACK_MS);
      }
    } catch {
      // The channel is gone, and with it the broker gives everything back by itself.
    }
  }

  /** An acknowledgement has no answer; that to a question asked after it proves that it arrived. */
  async #settle(channel: Channel, letter: ConsumeMessage): Promise<void> {
    channel.ack(letter);
    const queue = this.#broker.internals.names.deadLetters(this.#service);
    await withTimeout(channel.checkQueue(queue), REPLY_TIMEOUT_MS, 'settling a dead letter');
  }

  async #readAll(channel: Channel, count: number): Promise<ConsumeMessage[]> {
    if (count === 0) return [];
    const letters: ConsumeMessage[] = [];
    await channel.prefetch(count);
    const consuming = new Promise<string>((resolve, reject) => {
      channel.once('close', () => reject(new DeadLettersBusy()));
      let consumerTag = '';
      const queue = this.#broker.internals.names.deadLetters(this.#service);
      const receive = (message: ConsumeMessage | null): void => {
        if (message !== null) letters.push(message);
        if (letters.length === count && consumerTag !== '') resolve(consumerTag);
        if (message === null) reject(new DeadLettersBusy());
      };
      channel.consume(queue, receive).then((consumer) => {
        ({ consumerTag } = consumer);
        if (letters.length === count) resolve(consumerTag);
      }, reject);
    });
    // Without a consumer, what is given back is not delivered here again.
    await channel.cancel(await withTimeout(consuming, READ_TIMEOUT_MS, 'reading dead letters'));
    return letters;
  }
}

function unavailable(cause: unknown): UnavailableError {
  const title = 'The message broker is not available';
  return new UnavailableError('broker_unavailable', title, { cause });
}
