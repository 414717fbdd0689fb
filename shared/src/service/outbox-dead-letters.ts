import type { Sequelize } from 'sequelize';
import type { AppLogger } from '../logger/logger.js';
import type { Contracts } from '../messaging/contracts/contracts.js';
import {
  readContent,
  type DeadLetter,
  type DeadLetterStory,
} from '../messaging/dead-letters/dead-letter.js';
import { DeadLetterNotFound } from '../messaging/dead-letters/dead-letters.errors.js';
import { lastFirst, type DeadLetters } from '../messaging/dead-letters/dead-letters.js';
import { createOutboxDeadStore, type DeadEvent } from '../sql/outbox/outbox-dead.js';

/** As many as the desk of a queue shows; see there. */
const MOST_LETTERS = 10_000;

/** In the place of a queue: where the event died, and where a replay takes it. */
const OUTBOX = 'outbox';

export interface OutboxDeadLettersOptions {
  sequelize: Sequelize;
  contracts: Contracts;
  logger: AppLogger;
}

/** The events of a service that never reached the broker, as dead letters. */
export function createOutboxDeadLetters(options: OutboxDeadLettersOptions): DeadLetters {
  const { sequelize, contracts, logger } = options;
  const store = createOutboxDeadStore(sequelize);
  return {
    async list() {
      const events = await store.list(MOST_LETTERS);
      const total = events.length < MOST_LETTERS ? events.length : await store.count();
      return { letters: events.map(toLetter), total };
    },

    async show(id) {
      const event = found(await store.find(id));
      return toStory(event, Buffer.from(event.envelope), contracts);
    },

    async replay({ id, by }) {
      const letter = toLetter(found(await store.replay(id)));
      logger.info('Dead event replayed', { by, ...letter });
      return letter;
    },

    async discard({ id, by }) {
      const letter = toLetter(found(await store.discard(id)));
      logger.warn('Dead event discarded', { by, ...letter });
      return letter;
    },
  };
}

/** All dead letters of a service: of its outbox, and of its queues. */
export function joinDeadLetters(outbox: DeadLetters, queues: DeadLetters): DeadLetters {
  const eitherOf = async <T>(work: (letters: DeadLetters) => Promise<T>): Promise<T> => {
    try {
      return await work(outbox);
    } catch (error) {
      if (!(error instanceof DeadLetterNotFound)) throw error;
      return work(queues);
    }
  };
  return {
    async list() {
      const lists = await Promise.all([outbox.list(), queues.list()]);
      return {
        letters: lists.flatMap(({ letters }) => letters).sort(lastFirst),
        total: lists.reduce((sum, { total }) => sum + total, 0),
      };
    },
    show: (id) => eitherOf((letters) => letters.show(id)),
    replay: (order) => eitherOf((letters) => letters.replay(order)),
    discard: (order) => eitherOf((letters) => letters.discard(order)),
  };
}

function found<T>(event: T | undefined): T {
  if (event === undefined) throw new DeadLetterNotFound();
  return event;
}

function toLetter({ id, eventId, type, attempts, reason, diedAt }: DeadEvent): DeadLetter {
  return {
    id,
    ...(eventId !== null && { messageId: eventId }),
    type: type ?? 'unknown',
    queue: OUTBOX,
    attempts,
    error: reason,
    diedAt: diedAt.toISOString(),
  };
}

function toStory(event: DeadEvent, bytes: Buffer, contracts: Contracts): DeadLetterStory {
  const { attempts: attempt, reason, createdAt, diedAt } = event;
  return {
    ...toLetter(event),
    history: [
      { at: createdAt.toISOString(), what: 'recorded' },
      { at: diedAt.toISOString(), attempt, what: reason },
    ],
    bytes: bytes.length,
    ...readContent(bytes, contracts),
  };
}
