import { runService } from '@gatehouse/shared/service/run-service';
import { readConfig } from './config.js';
import { createMainService } from './service.js';

await runService('main', readConfig(), createMainService);
