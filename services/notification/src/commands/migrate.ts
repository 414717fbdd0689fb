import { createLogger } from '@gatehouse/shared/logger/logger';
import { readConfig } from '../config.js';
import { createIndexes } from '../features.js';
import { connectMongo } from '../mongo/connection.js';

/** Makes the indexes; run before a new version starts. */
const config = readConfig();
const logger = createLogger({
  service: 'notification',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
});
const connection = await connectMongo(config.MONGO_URL, logger, { isPatient: true });
try {
  await createIndexes(connection);
  logger.info('Database is up to date');
} finally {
  await connection.close();
  await logger.close();
}
