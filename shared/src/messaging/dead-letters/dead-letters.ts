import type { ConsumeMessage } from 'amqplib';
import { UnavailableError } from '../../errors/app-error.js';
import { now } from '../../time/clock.js';
import type { Broker } from '../broker.js';
import { HEADERS } from '../events/delivery.js';
import type { Outgoing } from '../events/outgoing.js';
import { continued, identityOf } from '../events/retry-ladder.js';
import {
  historyOf,
  readDeadLetter,
  readStory,
  type DeadLetter,
  type DeadLetterStory,
} from './dead-letter.js';
import { DeadLetterHomeless, DeadLetterNotFound } from './dead-letters.errors.js';
import { Desk, type LettersInHand } from './desk.js';

export interface DeadLetterList {
  /** The last to die first. */
  letters: DeadLetter[];
  /** How many there are; more than `letters` when they are too many to be read at once. */
  total: number;
}

/** What is done to a letter, and who does it: an account, or a command's user. */
export interface DeadLetterOrder {
  id: string;
  by: string;
}

/** The messages that a service could not handle. Every method throws UnavailableError too. */
export interface DeadLetters {
  list(): Promise<DeadLetterList>;
  /** @throws DeadLetterNotFound */
  show(id: string): Promise<DeadLetterStory>;
  /**
   * Puts the letter back into the queue it died in, as a first attempt with its story. A copy is
   * safe in that queue before the letter goes, so a crash doubles the message, which the
   * consumer's inbox recognises, and never loses it.
   * @throws DeadLetterNotFound
   * @throws DeadLetterHomeless when there is no such queue
   */
  replay(order: DeadLetterOrder): Promise<DeadLetter>;
  /** Throws the letter away. @throws DeadLetterNotFound */
  discard(order: DeadLetterOrder): Promise<DeadLetter>;
}

/** @param service whose dead letters; the one that `broker` is connected as, if not given */
export function createDeadLetters(broker: Broker, service = broker.service): DeadLetters {
  const { internals } = broker;
  const { logger, names } = internals;
  const desk = new Desk(broker, service);
  const withLetter = <T>(
    id: string,
    work: (letter: ConsumeMessage, inHand: LettersInHand) => T | Promise<T>,
  ): Promise<T> =>
    desk.take(async (inHand) => {
      const letter = inHand.letters.find((each) => readDeadLetter(each).id === id);
      if (letter === undefined) throw new DeadLetterNotFound();
      return work(letter, inHand);
    });

  return {
    list: () =>
      desk.take(({ letters, total }) =>
        Promise.resolve({ letters: letters.map(readDeadLetter).sort(lastFirst), total }),
      ),

    show: (id) => withLetter(id, (letter) => readStory(letter, broker.contracts)),

    replay: ({ id, by }) =>
      withLetter(id, async (message, inHand) => {
        const letter = readDeadLetter(message);
        // Where it would die today: the queue may have had another name when it did.
        const queue = names.presentQueue(service, letter.queue);
        if (queue === undefined) throw new DeadLetterHomeless(letter.queue);
        await internals.send(copyFor(queue, message, by)).catch((error: unknown) => {
          if (isUnroutable(error)) throw new DeadLetterHomeless(letter.queue);
          throw error;
        });
        await inHand.settle(message);
        logger.info('Dead letter replayed', { by, ...facts(letter) });
        return letter;
      }),

    discard: ({ id, by }) =>
      withLetter(id, async (message, inHand) => {
        const letter = readDeadLetter(message);
        await inHand.settle(message);
        logger.warn('Dead letter discarded', { by, ...facts(letter) });
        return letter;
      }),
  };
}

/** As it came, but as a first attempt, and with one more line in its story. */
function copyFor(queue: string, message: ConsumeMessage, by: string): Outgoing {
  const before: Record<string, unknown> = message.properties.headers ?? {};
  const kept = [HEADERS.publishedAt, HEADERS.firstFailedAt]
    .filter((name) => before[name] !== undefined)
    .map((name): [string, unknown] => [name, before[name]]);
  const line = `${now().toISOString()} replayed by ${by}`;
  return {
    exchange: '',
    routingKey: queue,
    content: message.content,
    properties: {
      ...identityOf(message),
      mandatory: true,
      persistent: true,
      headers: {
        ...Object.fromEntries(kept),
        [HEADERS.history]: continued(historyOf(message), line),
      },
    },
  };
}

function isUnroutable(error: unknown): boolean {
  return error instanceof UnavailableError && error.code === 'publish_unroutable';
}

/** The order of a list. */
export function lastFirst(one: DeadLetter, other: DeadLetter): number {
  if (one.diedAt !== other.diedAt) return one.diedAt < other.diedAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

function facts({ id, messageId, type, queue, attempts, error }: DeadLetter) {
  return { deadLetterId: id, messageId, type, queue, attempts, lastError: error };
}
