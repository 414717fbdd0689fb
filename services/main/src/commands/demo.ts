import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { readConfig } from '../config.js';
import { loadDemoData } from './demo-data.js';
import { findDemos } from './demos.js';

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
  if (config.NODE_ENV === 'development')
    for (const loadDemo of await findDemos()) await loadDemo(sequelize);
} finally {
  await sequelize.close();
  await logger.close();
}
