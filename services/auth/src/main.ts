import { armFailpoints } from '@gatehouse/shared/failpoints/failpoints';
import { createLogger } from '@gatehouse/shared/logger/logger';
import { followClock } from '@gatehouse/shared/time/clock';
import { runProcess } from '@gatehouse/shared/lifecycle/run-process';
import { readConfig } from './config.js';
import { createAuthService } from './service.js';

const config = readConfig();
armFailpoints(config);
followClock(config);
const logger = createLogger({
  service: 'auth',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
  file: config.LOG_FILE,
});
await runProcess(() => createAuthService(config, { logger }), { logger });
