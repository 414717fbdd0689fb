import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QueryOptions, Sequelize } from 'sequelize';
import { connectDatabase } from '../sql/database.js';
import { schemaBehind } from '../sql/migration-schema.js';
import type { Migration } from '../sql/migrations.js';
import { besideTransaction } from '../sql/statements/one-connection.js';
import { silentLogger } from './silent-logger.js';
import { createTestDatabase } from './test-database.js';

class Stopped extends Error {}

/**
 * Applies the compiled migrations of `directory` to a database of its own, each one stopped before its
 * second change, then before its third, and so on until it is through, as by processes that are killed.
 *
 * @throws what a migration says that cannot begin again
 * @returns how often one was stopped
 */
export async function applyStoppingEverywhere(directory: string): Promise<number> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.js')).sort();
  const database = await createTestDatabase('stopped');
  const sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 2 });
  let stops = 0;
  try {
    for (const file of files) {
      const migration = (await import(pathToFileURL(join(directory, file)).href)) as Migration;
      for (let most = 1; !(await runs(migration, sequelize, most)); most++) stops++;
    }
  } finally {
    await sequelize.close();
    await database.drop();
  }
  return stops;
}

/** Whether the migration came to its end with no more than so many changes. */
async function runs(migration: Migration, sequelize: Sequelize, most: number): Promise<boolean> {
  return sequelize.transaction(async (connection) => {
    await sequelize.query('COMMIT', { transaction: connection });
    try {
      const schema = schemaBehind(connection, stoppingAfter(most, sequelize));
      await besideTransaction(() => migration.up(schema));
      return true;
    } catch (error) {
      if (error instanceof Stopped) return false;
      throw error;
    }
  });
}

function stoppingAfter(most: number, sequelize: Sequelize): Sequelize {
  let changes = 0;
  const query = async (sql: string, options?: QueryOptions): Promise<unknown> => {
    if (!/^\s*(SELECT|SHOW)\b/i.test(sql) && ++changes > most) throw new Stopped();
    return sequelize.query(sql, options);
  };
  return Object.create(sequelize, { query: { value: query } }) as Sequelize;
}
