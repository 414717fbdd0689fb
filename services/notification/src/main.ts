import { armFailpoints } from '@gatehouse/shared/failpoints/failpoints';
import { runProcess } from '@gatehouse/shared/lifecycle/run-process';
import { createLogger } from '@gatehouse/shared/logger/logger';
import { followClock } from '@gatehouse/shared/time/clock';
import { readConfig } from './config.js';
import { createNotificationService } from './service.js';

const config = readConfig();
armFailpoints(config);
followClock(config);
const logger = createLogger({
  service: 'notification',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
  file: config.LOG_FILE,
});
await runProcess(() => createNotificationService(config, { logger }), { logger });
