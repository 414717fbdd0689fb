import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { QueryTypes, type QueryInterface, type Sequelize, type Transaction } from 'sequelize';
import { Umzug, type RunnableMigration, type UmzugStorage } from 'umzug';
import type { AppLogger } from '../logger/logger.js';
import { schemaBehind } from './migration-schema.js';
import { besideTransaction } from './statements/one-connection.js';
import { UnavailableError } from '../errors/app-error.js';
import { SESSION_IDLE_SECONDS } from './database.js';

/**
 * What a migration file exports. DDL commits by itself, so a migration that died half-way runs
 * again from its start: write it so that this works (`CREATE TABLE IF NOT EXISTS`).
 */
export interface Migration {
  up(queryInterface: QueryInterface): Promise<void>;
}

const LOCK_WAIT_SECONDS = 120;

/** The lock's connection may say nothing while other ones work; the server must not cut it. */
const LOCK_IDLE_SECONDS = 86_400;

/**
 * Applies the migrations in `directory` (compiled `*.js`, in the order of their names) that this
 * database has not seen, and returns their names. Several processes may do it at once: one works,
 * the others wait and find nothing left, also when it was killed and the server still works for it.
 * Needs a pool of at least two connections, as a migration may have transactions.
 *
 * @throws UnavailableError('migrations_locked') when another process migrates for over two minutes.
 */
export async function runMigrations(
  sequelize: Sequelize,
  directory: string,
  logger: AppLogger,
): Promise<string[]> {
  const migrations = await readMigrations(directory);
  return withMigrationLock(sequelize, async (schema) => {
    await createMigrationsTable(schema.sequelize);
    const umzug = new Umzug({
      migrations,
      context: schema,
      storage: createStorage(schema.sequelize),
      logger: undefined,
    });
    umzug.on('migrated', ({ name }) => {
      logger.info('migration applied', { migration: name });
    });
    const applied = await umzug.up();
    return applied.map(({ name }) => name);
  });
}

async function readMigrations(directory: string): Promise<RunnableMigration<QueryInterface>[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.js')).sort();
  return files.map((file) => ({
    name: file.slice(0, -'.js'.length),
    up: async ({ context }) => {
      const module = (await import(pathToFileURL(join(directory, file)).href)) as Migration;
      await module.up(context);
    },
  }));
}

/**
 * A transaction is only the way to keep one connection, to which the lock belongs. It is over at once,
 * and each statement of the work stands for itself.
 */
async function withMigrationLock<T>(
  sequelize: Sequelize,
  work: (schema: QueryInterface) => Promise<T>,
): Promise<T> {
  const name = `migrate:${shortHash(sequelize.getDatabaseName())}`;
  return sequelize.transaction(async (tx) => {
    await takeLock(sequelize, tx, name);
    await sequelize.query('COMMIT', { transaction: tx });
    try {
      return await besideTransaction(() => work(schemaBehind(tx, sequelize)));
    } finally {
      await sequelize.query('DO RELEASE_LOCK(:name)', { replacements: { name }, transaction: tx });
      await setIdleLimit(sequelize, tx, SESSION_IDLE_SECONDS);
    }
  });
}

async function takeLock(
  sequelize: Sequelize,
  transaction: Transaction,
  name: string,
): Promise<void> {
  await setIdleLimit(sequelize, transaction, LOCK_IDLE_SECONDS);
  const [row] = await sequelize.query<{ taken: number | null }>(
    'SELECT GET_LOCK(:name, :seconds) AS taken',
    {
      replacements: { name, seconds: LOCK_WAIT_SECONDS },
      type: QueryTypes.SELECT,
      transaction,
    },
  );
  if (row?.taken === 1) return;
  throw new UnavailableError('migrations_locked', 'Another process is migrating the database', {
    info: { waitedSeconds: LOCK_WAIT_SECONDS },
  });
}

async function setIdleLimit(
  sequelize: Sequelize,
  transaction: Transaction,
  seconds: number,
): Promise<void> {
  await sequelize.query(`SET SESSION wait_timeout = ${seconds}`, { transaction });
}

async function createMigrationsTable(sequelize: Sequelize): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS schema_migrations (
      name VARCHAR(191) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      applied_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (name)
    ) ENGINE = InnoDB`);
}

/** umzug's own Sequelize storage would call `sync()`, and with a character set now deprecated. */
function createStorage(sequelize: Sequelize): UmzugStorage {
  return {
    async executed() {
      const rows = await sequelize.query<{ name: string }>(
        'SELECT name FROM schema_migrations ORDER BY name',
        { type: QueryTypes.SELECT },
      );
      return rows.map(({ name }) => name);
    },
    async logMigration({ name }) {
      await sequelize.query('INSERT INTO schema_migrations (name) VALUES (:name)', {
        replacements: { name },
      });
    },
    async unlogMigration({ name }) {
      await sequelize.query('DELETE FROM schema_migrations WHERE name = :name', {
        replacements: { name },
      });
    },
  };
}

/** Lock names are limited to 64 characters and shared by the whole server. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
