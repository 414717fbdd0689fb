import type { Sequelize } from 'sequelize';

/** Told of the types of the events that were committed. */
type CommitListener = (types: readonly string[]) => void;

/** Who listens in this process, by the database, whichever pool it is reached through. */
const listeners = new Map<string, Set<CommitListener>>();

/** Calls `listener` after each commit of this process that appended events; returns the way to stop. */
export function onEventsCommitted(sequelize: Sequelize, listener: CommitListener): () => void {
  const database = addressOf(sequelize);
  const others = listeners.get(database) ?? new Set();
  listeners.set(database, others.add(listener));
  return () => {
    others.delete(listener);
    if (others.size === 0) listeners.delete(database);
  };
}

/** Tells this process that there is something to publish. */
export function tellCommitted(sequelize: Sequelize, types: readonly string[]): void {
  for (const listener of listeners.get(addressOf(sequelize)) ?? []) listener(types);
}

function addressOf({ config }: Sequelize): string {
  return `${config.host ?? ''}:${config.port ?? ''}/${config.database}`;
}
