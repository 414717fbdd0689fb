import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { readConfig } from '../config.js';
import { loadDemoData } from './demo-data.js';
import { loadDemoNotices } from './demo-notices.js';
import { loadDemoVisits } from './demo-visits.js';

/** Loads the demo community; doing it again changes nothing. */
const config = readConfig();
const logger = createLogger({
  service: 'main',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
});
const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 2 });
try {
  await loadDemoData(sequelize);
  // Tests begin with nothing; who looks around sees more with some.
  if (config.NODE_ENV === 'development') {
    await loadDemoVisits(sequelize);
    await loadDemoNotices(sequelize);
  }
} finally {
  await sequelize.close();
  await logger.close();
}
