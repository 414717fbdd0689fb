import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { readConfig } from '../config.js';
import { openAuditLog } from '../features/audit/audit.feature.js';

/**
 * Computes the audit log of every community anew, one line for each. Ends with code 1 when one is
 * not as it was written, with 2 when it cannot be told.
 */
const config = readConfig();
const logger = createLogger({ service: 'main', level: 'warn', stream: process.stderr });
try {
  const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 1 });
  const audit = openAuditLog(sequelize, config.AUDIT_CHAIN_SECRET);
  try {
    for (const communityId of await audit.communities()) {
      const { intact, entries, firstBroken = 0 } = await audit.verify(communityId);
      const outcome = intact ? 'intact' : `BROKEN at ${firstBroken}`;
      process.stdout.write(`${communityId} ${outcome}, ${entries} entries\n`);
      if (!intact) process.exitCode = 1;
    }
  } finally {
    await sequelize.close();
  }
} catch (error) {
  logger.error('The audit log could not be verified', { error });
  process.exitCode = 2;
}
await logger.close();
