import { runService } from '@gatehouse/shared/service/run-service';
import { readConfig } from './config.js';
import { createNotificationService } from './service.js';

await runService('notification', readConfig(), createNotificationService);
