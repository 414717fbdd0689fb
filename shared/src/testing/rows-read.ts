import { QueryTypes, type Sequelize } from 'sequelize';
import { connectDatabase } from '../sql/database.js';
import { createMigratedDatabase } from './migrated-database.js';
import { silentLogger } from './silent-logger.js';

interface Counter {
  Variable_name: string;
  Value: string;
}

/** How rows were read, as the server's session counted it: `Handler_read_key`, `_prev` and so on. */
type Reads = ReadonlyMap<string, number>;

/** An index or a table read from its very end on: whoever does this reads its neighbours' rows. */
const FROM_THE_END = ['Handler_read_first', 'Handler_read_last'];

/** One connection to the database, so that all statements are counted by one session. */
export function connectOneSession(url: string): Promise<Sequelize> {
  return connectDatabase(url, { logger: silentLogger, poolMax: 1 });
}

/** A new database with a service's tables in one session, until it is dropped. */
export async function openOneSession(
  name: string,
  migrations: string,
): Promise<{ session: Sequelize; drop: () => Promise<void> }> {
  const database = await createMigratedDatabase(name, migrations);
  const session = await connectOneSession(database.url);
  return {
    session,
    async drop() {
      await session.close();
      await database.drop();
    },
  };
}

/**
 * Runs a piece of work and returns how many rows the server read for it, in tables, indexes and
 * temporary tables. Unlike a time, the number is the same on any machine; unlike what EXPLAIN says,
 * it is what happened.
 *
 * @param session from {@link connectOneSession}; nobody else may use it meanwhile
 * @throws Error when an index was read from its end on instead of from a key
 */
export async function rowsRead(session: Sequelize, work: () => Promise<unknown>): Promise<number> {
  const asking = await readsOf(session, () => Promise.resolve());
  const reads = await readsOf(session, work);
  for (const name of FROM_THE_END)
    if ((reads.get(name) ?? 0) > (asking.get(name) ?? 0))
      throw new Error(`An index was read from its end on: ${describe(reads)}`);
  return sum(reads) - sum(asking);
}

/** What the session read for the work and for asking about it. */
async function readsOf(session: Sequelize, work: () => Promise<unknown>): Promise<Reads> {
  const before = await counters(session);
  await work();
  const after = await counters(session);
  if (before.connection !== after.connection)
    throw new Error('The session was another one after the work: its connection was lost');
  return new Map([...after.reads].map(([name, n]) => [name, n - (before.reads.get(name) ?? 0)]));
}

async function counters(session: Sequelize): Promise<{ connection: number; reads: Reads }> {
  const type = QueryTypes.SELECT as const;
  const rows = await session.query<Counter>(`SHOW SESSION STATUS LIKE 'Handler\\_read%'`, { type });
  const [row] = await session.query<{ id: number }>('SELECT CONNECTION_ID() AS id', { type });
  const reads = new Map(rows.map(({ Variable_name: name, Value }) => [name, Number(Value)]));
  return { connection: row?.id ?? 0, reads };
}

function sum(reads: Reads): number {
  return [...reads.values()].reduce((total, count) => total + count, 0);
}

function describe(reads: Reads): string {
  return [...reads].map(([name, count]) => `${name} ${count}`).join(', ');
}
