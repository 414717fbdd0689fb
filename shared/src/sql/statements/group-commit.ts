import type { Sequelize, Transaction } from 'sequelize';
import { inBatches } from '../../batching/in-batches.js';
import { UnavailableError } from '../../errors/app-error.js';
import { insertRows, type TableRow } from './insert-rows.js';
import type { OutboxEnvelope } from '../outbox/outbox-envelope.js';
import { appendEvents } from '../outbox/outbox-store.js';
import { inTransaction } from '../transaction.js';

/** New rows and what they mean to others: all of it is kept, or nothing. */
export interface Insertion {
  rows: readonly TableRow[];
  /** The first of their subjects, which are made here. Published after the commit, and only then. */
  events: readonly OutboxEnvelope[];
  /** Further statements of the same transaction; they must not wait for anything else. */
  alongside?: (tx: Transaction) => Promise<void>;
}

/** Keeps an insertion; resolves when it is committed, throws when nothing of it was kept. */
export type Insert = (insertion: Insertion) => Promise<void>;

/**
 * A second transaction goes on while the first waits for a lock; a third would only make the
 * batches smaller.
 */
const TRANSACTIONS_AT_ONCE = 2;

/** A batch of this size is cheap for each, and short enough to be waited for. */
const MOST_INSERTIONS = 100;

/**
 * Insertions of callers that come at the same time share a transaction: its beginning, its commit
 * and the write to disk cost more than the rows. They share nothing else: when one cannot be kept,
 * each is tried again in a transaction of its own, and only the one at fault fails.
 */
export function createGroupCommit(sequelize: Sequelize): Insert {
  const insertTogether = inBatches<Insertion, undefined>(
    async (insertions) => {
      await commit(sequelize, insertions);
      return insertions.map(() => undefined);
    },
    { atOnce: TRANSACTIONS_AT_ONCE, most: MOST_INSERTIONS },
  );
  return async (insertion) => {
    try {
      await insertTogether(insertion);
    } catch (error) {
      if (concernsAll(error)) throw error;
      await commit(sequelize, [insertion]);
    }
  };
}

function commit(sequelize: Sequelize, insertions: readonly Insertion[]): Promise<void> {
  return inTransaction(sequelize, async (tx) => {
    await insertRows(
      tx,
      insertions.flatMap(({ rows }) => rows),
    );
    await appendEvents(
      tx,
      insertions.flatMap(({ events }) => events),
      { areFirst: true },
    );
    for (const { alongside } of insertions) await alongside?.(tx);
  });
}

/** The database is away or the outbox is full. A conflict of locks may be one insertion's alone. */
function concernsAll(error: unknown): boolean {
  return error instanceof UnavailableError && error.code !== 'database_contention';
}
