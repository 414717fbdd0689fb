import type { Sequelize, Transaction } from 'sequelize';
import { retryLockConflicts } from './lock-conflicts.js';

/** What a service passes on to its stores without knowing the database behind it. */
export type { Transaction };

/**
 * Runs `work` in one READ COMMITTED transaction: committed when it resolves, rolled back when it
 * throws. When the server chose it as a deadlock's victim, or it waited too long for a lock, it is
 * run again from its start, so `work` must do nothing but talk to the database through `tx`.
 *
 * @throws UnavailableError('database_contention') when it lost five times, or for five seconds.
 */
export function inTransaction<T>(
  sequelize: Sequelize,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return retryLockConflicts(() => sequelize.transaction(work));
}

/** The database a transaction runs on. Sequelize sets the property and leaves it out of its types. */
export function databaseOf(tx: Transaction): Sequelize {
  return (tx as Transaction & { sequelize: Sequelize }).sequelize;
}
