import { fileURLToPath } from 'node:url';
import { migrateDatabase } from '@gatehouse/shared/service/migrate-database';
import { readConfig } from '../config.js';

/** Makes the database and brings it up to date; run before a new version starts. */
const config = readConfig();
await migrateDatabase({
  url: config.MYSQL_URL,
  migrations: fileURLToPath(new URL('../../migrations', import.meta.url)),
  log: { service: 'auth', level: config.LOG_LEVEL, format: config.LOG_FORMAT },
});
