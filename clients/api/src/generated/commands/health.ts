// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions } from '../../commands/options.js';
import type { SystemHealth } from './types.js';

/** How the whole system is. */
export interface HealthCommands {
  /**
   * How the whole system is. Gathered from every service, and from the worker, over RabbitMQ, each
   * within a second. Without a worker the system is up and `degraded`: all is answered, but jobs such
   * as exports wait.
   */
  system: (options?: CallOptions) => Promise<SystemHealth>;
}

export const health: Operations<HealthCommands> = {
  system: 'GET /health',
};
