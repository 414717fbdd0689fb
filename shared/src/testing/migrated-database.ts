import { createConnection, escapeId, type Connection, type RowDataPacket } from 'mysql2/promise';
import { connectDatabase } from '../sql/database.js';
import { runMigrations } from '../sql/migrations.js';
import { silentLogger } from './silent-logger.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** What migrations led to, as one text of statements, by their folder. */
const known = new Map<string, Promise<string>>();

/**
 * A database of its own with a service's tables, as its migrations make them. They run once in a
 * process; from then on a database is made as that one became, which takes a fifth of the time.
 *
 * @param migrations the folder of the compiled migrations
 */
export async function createMigratedDatabase(
  label: string,
  migrations: string,
): Promise<TestDatabase> {
  const database = await createTestDatabase(label);
  const statements = known.get(migrations);
  if (statements === undefined) await remember(migrations, migrate(database.url, migrations));
  else await withConnection(database.url, async (connection) => connection.query(await statements));
  return database;
}

/** @param made what is forgotten again if it fails */
async function remember(migrations: string, made: Promise<string>): Promise<void> {
  known.set(migrations, made);
  await made.catch((error: unknown) => {
    known.delete(migrations);
    throw error;
  });
}

async function migrate(url: string, migrations: string): Promise<string> {
  const sequelize = await connectDatabase(url, { logger: silentLogger, poolMax: 2 });
  await runMigrations(sequelize, migrations, silentLogger).finally(() => sequelize.close());
  return withConnection(url, dump);
}

/** Tables, their rows and triggers: whatever else there is would be missing in each copy. */
async function dump(connection: Connection): Promise<string> {
  const others = await namesOf(connection, "SHOW FULL TABLES WHERE Table_type <> 'BASE TABLE'");
  if (others.length > 0)
    throw new Error(`a copy of a database knows no views: ${others.join(', ')}`);
  const statements = ['SET FOREIGN_KEY_CHECKS = 0'];
  for (const table of await namesOf(connection, 'SHOW TABLES')) {
    statements.push(await madeBy(connection, 'TABLE', table));
    const sql = `SELECT * FROM ${escapeId(table, true)}`;
    const [rows] = await connection.query<RowDataPacket[][]>({ sql, rowsAsArray: true });
    if (rows.length > 0)
      statements.push(connection.format('INSERT INTO ?? VALUES ?', [table, rows]));
  }
  for (const trigger of await namesOf(connection, 'SHOW TRIGGERS'))
    statements.push(await madeBy(connection, 'TRIGGER', trigger));
  return statements.join(';\n');
}

/** The statement that makes it. */
async function madeBy(
  connection: Connection,
  kind: 'TABLE' | 'TRIGGER',
  name: string,
): Promise<string> {
  const [[made]] = await connection.query<RowDataPacket[]>(`SHOW CREATE ${kind} ??`, [name]);
  return String(made?.[kind === 'TABLE' ? 'Create Table' : 'SQL Original Statement']);
}

async function namesOf(connection: Connection, sql: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  return rows.map((row) => String(Object.values(row)[0]));
}

async function withConnection<T>(
  uri: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await createConnection({
    uri,
    multipleStatements: true,
    dateStrings: true,
    jsonStrings: true,
  });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}
