import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import type { Subscription } from '@gatehouse/shared/messaging/broker';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { Feature } from '@gatehouse/shared/service/feature';
import { reportHealth } from '@gatehouse/shared/service/health-report';
import type { Parts } from '../../parts.js';
import { createHealthHandlers } from './health.handlers.js';
import { createHealthService } from './health.service.js';

/** No answer about health within this time is an answer, in milliseconds. */
const ANSWERED_WITHIN = { timeoutMs: 1000 };

/** How the system is as a whole. */
export function createHealth({ rpc, checks }: Parts) {
  const health = createHealthService({
    services: {
      auth: () => rpc.call('auth.health', {}, ANSWERED_WITHIN),
      main: async () => {
        await Promise.all(Object.values(checks).map((check) => check()));
        return { status: 'up' };
      },
      notification: () => rpc.call('notification.health', {}, ANSWERED_WITHIN),
      edge: () => rpc.call('edge.health', {}, ANSWERED_WITHIN),
    },
    processes: { worker: () => rpc.call('worker.health', {}, ANSWERED_WITHIN) },
  });
  return { handlers: createHealthHandlers(health) };
}

type WorkerCalls = Pick<MadeCalls, 'worker.health' | 'worker.health.reply'>;

/** How a worker tells main of itself; it answers as long as it takes jobs. */
export function createWorkerHealth({ broker, checks }: Parts): Feature {
  let answering: Subscription | undefined;
  const listener = {
    name: 'worker health',
    start: async () => {
      const handlers = { 'worker.health': () => reportHealth(checks) };
      answering = await serveRpc<WorkerCalls>(broker, 'worker', handlers);
    },
    stop: async () => answering?.stop(),
  };
  return { listeners: [listener] };
}
