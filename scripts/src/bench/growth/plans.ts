import { format } from 'mysql2';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { QueryTypes, type Sequelize } from 'sequelize';

/** What EXPLAIN says of one table. */
interface Plan {
  table: string;
  type: string;
  key: string | null;
  rows: string;
  Extra: string | null;
}

type Values = Parameters<typeof format>[1];

/** Where mysql2 says what it sends: texts and prepared statements, not their preparation. */
const CHANNELS = ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start'];

/**
 * How the database means to run each query that `work` makes, a line for each table; of queries that
 * differ in their values alone, the first. For a process that sends nothing else meanwhile.
 */
export async function plansOf(session: Sequelize, work: () => Promise<unknown>): Promise<string[]> {
  const statements = await sentBy(work);
  const explain = await asTable(session);
  const lines = new Set<string>();
  for (const statement of firstOfEach(statements))
    for (const plan of await rowsFrom(session, `${explain} ${statement}`)) lines.add(inWords(plan));
  return [...lines];
}

/** The queries among what the process sends, with their values. */
async function sentBy(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const record = (message: unknown): void => {
    const { query, values } = message as { query: string; values?: Values };
    statements.push(format(query, values, false, 'Z'));
  };
  for (const channel of CHANNELS) subscribe(channel, record);
  try {
    await work();
  } finally {
    for (const channel of CHANNELS) unsubscribe(channel, record);
  }
  return statements.filter((text) => READS.test(text));
}

const READS = /^\s*\(*(?:SELECT|WITH)\b/i;

function firstOfEach(statements: readonly string[]): string[] {
  const shape = (text: string): string => text.replace(/'(?:[^'\\]|\\.)*'|\b\d+\b/g, '?');
  const first = new Map<string, string>();
  for (const text of statements) if (!first.has(shape(text))) first.set(shape(text), text);
  return [...first.values()];
}

/** MySQL explains by a tree unless it is asked for the table, which MariaDB has no name for. */
async function asTable(session: Sequelize): Promise<string> {
  const version = await session.databaseVersion();
  return version.includes('MariaDB') ? 'EXPLAIN' : 'EXPLAIN FORMAT=TRADITIONAL';
}

function rowsFrom(session: Sequelize, statement: string): Promise<Plan[]> {
  return session.query<Plan>(statement, { type: QueryTypes.SELECT });
}

function inWords({ table, type, key, rows, Extra }: Plan): string {
  return [
    `${table} ${type} ${key ?? 'without a key'}`,
    `${rows} rows`,
    ...(Extra ? [Extra] : []),
  ].join(', ');
}
