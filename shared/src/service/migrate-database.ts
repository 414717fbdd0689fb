import { createLogger, type LoggerOptions } from '../logger/logger.js';
import { connectDatabase, createDatabaseIfMissing } from '../sql/database.js';
import { runMigrations } from '../sql/migrations.js';

export interface MigrateOptions {
  url: string;
  /** The folder of the compiled migrations. */
  migrations: string;
  log: LoggerOptions;
}

/**
 * A service's migrate command: makes its database if it is missing and brings it up to date. A
 * failure is logged and makes the process end with code 1.
 */
export async function migrateDatabase({ url, migrations, log }: MigrateOptions): Promise<void> {
  const logger = createLogger(log);
  try {
    await createDatabaseIfMissing(url, { logger });
    const sequelize = await connectDatabase(url, { logger, poolMax: 2 });
    await runMigrations(sequelize, migrations, logger).finally(() => sequelize.close());
  } catch (error) {
    // umzug's error holds the whole connection; its cause is what went wrong.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    logger.error('Migration failed', { error: cause });
    process.exitCode = 1;
  } finally {
    await logger.close();
  }
}
