import type { Sequelize } from 'sequelize';

/** The relays of this process by the database they read, whichever pool they reach it through. */
const relays = new Map<string, Set<() => void>>();

/** Calls `wake` after each commit of this process that appended events; returns the way to stop. */
export function onEventsCommitted(sequelize: Sequelize, wake: () => void): () => void {
  const database = addressOf(sequelize);
  const listeners = relays.get(database) ?? new Set();
  relays.set(database, listeners.add(wake));
  return () => {
    listeners.delete(wake);
    if (listeners.size === 0) relays.delete(database);
  };
}

/** Tells the relays of this process that there is something to publish. */
export function wakeRelays(sequelize: Sequelize): void {
  for (const wake of relays.get(addressOf(sequelize)) ?? []) wake();
}

function addressOf({ config }: Sequelize): string {
  return `${config.host ?? ''}:${config.port ?? ''}/${config.database}`;
}
