import type { Sequelize, Transaction } from 'sequelize';
import { retryLockConflicts } from './statements/lock-conflicts.js';

/** What a service passes on to its stores without knowing the database behind it. */
export type { Transaction };

type Callback = () => unknown;

/** What is to be done after the commit of those that are under way. */
const callbacks = new WeakMap<Transaction, Callback[]>();

/**
 * Runs `work` in one READ COMMITTED transaction: committed when it resolves, rolled back when it
 * throws. When the server chose it as a deadlock's victim, or it waited too long for a lock, it is
 * run again from its start, so `work` must do nothing but talk to the database through `tx`.
 *
 * @throws UnavailableError('database_contention') when it lost five times, or for five seconds.
 */
export async function inTransaction<T>(
  sequelize: Sequelize,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { result, afterwards } = await retryLockConflicts(() => commit(sequelize, work));
  for (const callback of afterwards) await callback();
  return result;
}

async function commit<T>(
  sequelize: Sequelize,
  work: (tx: Transaction) => Promise<T>,
): Promise<{ result: T; afterwards: Callback[] }> {
  const afterwards: Callback[] = [];
  const result = await sequelize.transaction((tx) => {
    callbacks.set(tx, afterwards);
    return work(tx);
  });
  return { result, afterwards };
}

/**
 * Calls `callback` when the transaction of `inTransaction` has committed, and never when it has not;
 * Sequelize's own `afterCommit` is called after a commit that failed, too. A transaction that was
 * begun in another way calls nobody.
 */
export function onceCommitted(tx: Transaction, callback: Callback): void {
  callbacks.get(tx)?.push(callback);
}

/** The database a transaction runs on. Sequelize sets the property and leaves it out of its types. */
export function databaseOf(tx: Transaction): Sequelize {
  return (tx as Transaction & { sequelize: Sequelize }).sequelize;
}
