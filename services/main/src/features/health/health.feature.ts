import type { Parts } from '../../parts.js';
import { createHealthHandlers } from './health.handlers.js';
import { createHealthService } from './health.service.js';

/** No answer about health within this time is an answer, in milliseconds. */
const ANSWERED_WITHIN = { timeoutMs: 1000 };

/** How the system is as a whole. */
export function createHealth({ rpc, checks }: Parts) {
  const health = createHealthService({
    auth: () => rpc.call('auth.health', {}, ANSWERED_WITHIN),
    main: async () => {
      await Promise.all(Object.values(checks).map((check) => check()));
      return { status: 'up' };
    },
    notification: () => rpc.call('notification.health', {}, ANSWERED_WITHIN),
    edge: () => rpc.call('edge.health', {}, ANSWERED_WITHIN),
  });
  return { handlers: createHealthHandlers(health) };
}
