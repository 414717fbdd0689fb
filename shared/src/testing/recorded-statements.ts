import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export interface RecordedStatements {
  /** In the order in which this process sent them; each run of a prepared statement counts. */
  readonly statements: readonly string[];
  /** Forgets what was recorded so far. */
  clear(): void;
  stop(): void;
}

/** Where mysql2 says what it sends: texts and prepared statements, not their preparation. */
const CHANNELS = ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start'];

/**
 * Records what this process sends to a database, through whichever pool, so that a test can hold
 * what something costs.
 */
export function recordStatements(databaseUrl: string): RecordedStatements {
  const own = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const statements: string[] = [];
  const record = (message: unknown): void => {
    const { query, database } = message as { query: string; database: string };
    if (database === own) statements.push(query.replace(/\s+/g, ' ').trim());
  };
  for (const channel of CHANNELS) subscribe(channel, record);
  return {
    statements,
    clear: () => void statements.splice(0),
    stop() {
      for (const channel of CHANNELS) unsubscribe(channel, record);
    },
  };
}
