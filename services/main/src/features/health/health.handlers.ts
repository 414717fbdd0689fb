import type { operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { HealthService } from './health.service.js';

/** The operation tagged `health` in openapi/main.yaml. */
export function createHealthHandlers(
  health: HealthService,
): Handlers<Pick<operations, 'getSystemHealth'>> {
  return {
    getSystemHealth: async () => {
      const body = await health.gather();
      return body.status === 'up' ? { status: 200, body } : { status: 503, body };
    },
  };
}
