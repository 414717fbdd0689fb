import type { Sequelize, Transaction } from 'sequelize';
import { createGroupCommit, type Insert } from './statements/group-commit.js';
import type { OutboxEnvelope } from './outbox/outbox-envelope.js';
import { appendEvents } from './outbox/outbox-store.js';
import { inTransaction } from './transaction.js';

/** How a change and its events become one: both are kept, or neither is. */
export interface Writing {
  /** Runs the work in one transaction of this service's database. */
  inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Makes the events part of the transaction; they are published after it. */
  appendEvents: (tx: Transaction, events: OutboxEnvelope[]) => Promise<void>;
  /** For what is new: rows and events in a transaction that others may share. */
  insert: Insert;
}

export function createWriting(sequelize: Sequelize): Writing {
  return {
    inTransaction: (work) => inTransaction(sequelize, work),
    appendEvents,
    insert: createGroupCommit(sequelize),
  };
}
