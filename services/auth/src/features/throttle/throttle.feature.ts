import type { Parts } from '../../parts.js';
import { createThrottleService } from './throttle.service.js';
import { createThrottleStore } from './throttle.store.js';

export type { ThrottleService } from './throttle.service.js';
export { TooManyAttempts } from './throttle.errors.js';

export type Throttle = ReturnType<typeof createThrottle>;

/** What makes guessing slow. */
export function createThrottle({ redis, redisPrefix, logger, now }: Parts) {
  const store = createThrottleStore(redis, redisPrefix);
  return { service: createThrottleService({ store, logger, now }) };
}
