import { runService } from '@gatehouse/shared/service/run-service';
import { readConfig } from './config.js';
import { createEdgeService } from './service.js';

await runService('edge', readConfig(), createEdgeService);
