import { runProcess } from '@gatehouse/shared/lifecycle/run-process';
import { createLogger } from '@gatehouse/shared/logger/logger';
import { followClock } from '@gatehouse/shared/time/clock';
import { readConfig } from './config.js';
import { createEdgeService } from './service.js';

const config = readConfig();
followClock(config);
const logger = createLogger({
  service: 'edge',
  level: config.LOG_LEVEL,
  format: config.LOG_FORMAT,
  file: config.LOG_FILE,
});
await runProcess(() => createEdgeService(config, { logger }), { logger });
