import { armFailpoints } from '@gatehouse/shared/failpoints/failpoints';
import { runProcess } from '@gatehouse/shared/lifecycle/run-process';
import { createLogger } from '@gatehouse/shared/logger/logger';
import { followClock } from '@gatehouse/shared/time/clock';
import { readWorkerConfig } from './config.js';
import { createWorker } from './worker-service.js';

const config = readWorkerConfig();
armFailpoints(config);
followClock(config);
const logger = createLogger({
  service: 'worker',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
  file: config.LOG_FILE,
});
await runProcess(() => createWorker(config, { logger }), { logger });
