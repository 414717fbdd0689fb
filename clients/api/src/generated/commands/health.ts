// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { signalOf, type CallOptions, type Calls } from '../../commands/options.js';
import type { SystemHealth } from './types.js';

/** How the whole system is. */
export function health({ main }: Calls) {
  return {
    /**
     * How the whole system is. Gathered from every service, and from the worker, over RabbitMQ, each
     * within a second. Without a worker the system is up and `degraded`: all is answered, but jobs such
     * as exports wait.
     */
    system: (options: CallOptions = {}): Promise<SystemHealth> =>
      bodyOf(main.GET('/health', { ...signalOf(options) })),
  };
}
