import { createLogger } from '@gatehouse/shared/logger/logger';
import { readConfig } from './config.js';
import { connectMongo, migrateMongo } from './mongo.js';

/** Makes the indexes; run before a new version starts. */
const config = readConfig();
const logger = createLogger({
  service: 'notification',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
});
const connection = await connectMongo(config.MONGO_URL, logger);
try {
  await migrateMongo(connection);
  logger.info('Database is up to date');
} finally {
  await connection.close();
  await logger.close();
}
