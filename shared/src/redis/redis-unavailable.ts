import { UnavailableError } from '../errors/app-error.js';

/** Redis is away or too slow; the same call may work later. */
export class RedisUnavailable extends UnavailableError {
  constructor(cause?: unknown) {
    super('redis_unavailable', 'Redis does not answer', { cause });
  }
}
