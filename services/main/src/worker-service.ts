import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { backgroundService } from '@gatehouse/shared/service/background-service';
import { openService } from '@gatehouse/shared/service/open-service';
import { openSqlConnections } from '@gatehouse/shared/service/sql-connections';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { now as theClock } from '@gatehouse/shared/time/clock';
import type { Config } from './config.js';
import { createFeatures } from './features.js';
import { createWorkerHealth } from './features/health/health.feature.js';
import { createJobWork } from './features/jobs/jobs.feature.js';
import type { Overrides } from './service.js';

/**
 * The worker: main's own code in a process of its own, which does what takes longer than a request
 * may. Of any number of them one has the queue, and the others stand by.
 */
export function createWorker(
  config: Config,
  { logger, now = theClock }: Pick<Overrides, 'logger' | 'now'>,
): Promise<RunnableService> {
  const options = { name: 'main', process: 'worker', config, logger, open: openSqlConnections };
  return openService(options, async (opened) => {
    const { sequelize, reader, broker, checks } = opened.connections;
    const rpc = await createRpcClient<MadeCalls>(broker);
    const writing = createWriting(sequelize);
    const { metrics } = opened;
    const data = { sequelize, reader, writing };
    const parts = { config, ...data, broker, rpc, logger, metrics, now, checks };
    const { kinds, jobMeter: meter } = createFeatures(parts);
    const work = createJobWork(parts, { kinds, meter });
    return backgroundService(opened, 'worker', [work, createWorkerHealth(parts)]);
  });
}
