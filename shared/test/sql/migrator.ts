import { connectDatabase } from '../../src/sql/database.js';
import { runMigrations } from '../../src/sql/migrations.js';
import { logger } from './helpers.js';

/** A process that migrates, for migrations.test.ts: `migrator <url> <directory>`. */
const [url = '', directory = ''] = process.argv.slice(2);
const sequelize = await connectDatabase(url, { logger, poolMax: 2 });
await runMigrations(sequelize, directory, logger);
await sequelize.close();
