import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sequelize } from 'sequelize';

/** The pool whose transaction the running code is in. */
const inside = new AsyncLocalStorage<Sequelize>();

let isForbidden = false;

/**
 * From now on a statement that would take a second connection of the pool, while a transaction of
 * its caller holds one, is refused. As many such transactions as a pool has connections wait for each
 * other until they fail, and no test sees that in passing; so tests run with it.
 */
export function forbidSecondConnections(): void {
  isForbidden = true;
}

/** Runs the work of a transaction; what it calls is known to be inside. */
export function insideTransaction<T>(sequelize: Sequelize, work: () => T): T {
  return isForbidden ? inside.run(sequelize, work) : work();
}

/** Work that a transaction only waits for; it may take a second connection, and must know why. */
export function besideTransaction<T>(work: () => T): T {
  return inside.exit(work);
}

/** @throws Error when forbidden and the caller is in a transaction of the same pool */
export function assertNoSecondConnection(sequelize: Sequelize): void {
  if (isForbidden && inside.getStore() === sequelize)
    throw new Error('In a transaction, every statement must be part of it');
}
