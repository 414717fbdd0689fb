import { runService } from '@gatehouse/shared/service/run-service';
import { readConfig } from './config.js';
import { createAuthService } from './service.js';

await runService('auth', readConfig(), createAuthService);
