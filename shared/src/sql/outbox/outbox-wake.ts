import type { Sequelize } from 'sequelize';
import type { OutboxEnvelope } from './outbox-envelope.js';

/** An event that is committed and has its row in the outbox. */
export interface CommittedEvent {
  /** Of the row. */
  id: number;
  envelope: OutboxEnvelope;
  /** Whether there can be no earlier event of its subject, because the subject is new. */
  isFirst: boolean;
}

/** Told of what one transaction committed. */
type CommitListener = (events: readonly CommittedEvent[]) => void;

/** Who listens in this process, by the database, whichever pool it is reached through. */
class Listeners {
  readonly #ofDatabase = new Map<string, Set<CommitListener>>();

  /** @returns the way to stop */
  add(sequelize: Sequelize, listener: CommitListener): () => void {
    const database = addressOf(sequelize);
    const all = this.of(sequelize);
    this.#ofDatabase.set(database, all.add(listener));
    return () => {
      all.delete(listener);
      if (all.size === 0) this.#ofDatabase.delete(database);
    };
  }

  of(sequelize: Sequelize): Set<CommitListener> {
    return this.#ofDatabase.get(addressOf(sequelize)) ?? new Set();
  }
}

const listeners = new Listeners();
const takers = new Listeners();

/** Calls `listener` after each commit of this process that appended events; returns the way to stop. */
export function onEventsCommitted(sequelize: Sequelize, listener: CommitListener): () => void {
  return listeners.add(sequelize, listener);
}

/**
 * Hands what this process commits to `taker`, to be published; of several takers, each commit to one
 * of them in turn. Returns the way to stop.
 */
export function takeCommittedEvents(sequelize: Sequelize, taker: CommitListener): () => void {
  return takers.add(sequelize, taker);
}

/**
 * Tells this process that there is something to publish.
 *
 * @param events none where the outbox has to be looked into
 */
export function tellCommitted(sequelize: Sequelize, events: readonly CommittedEvent[]): void {
  for (const listener of listeners.of(sequelize)) listener(events);
  const inTurn = takers.of(sequelize);
  for (const taker of inTurn) {
    inTurn.delete(taker);
    inTurn.add(taker);
    taker(events);
    return;
  }
}

function addressOf({ config }: Sequelize): string {
  return `${config.host ?? ''}:${config.port ?? ''}/${config.database}`;
}
