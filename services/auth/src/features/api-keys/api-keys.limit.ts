import type { RedisClient } from '@gatehouse/shared/redis/redis';
import { nowMs } from '@gatehouse/shared/time/clock';
import { KeyUsedTooOften } from './api-keys.errors.js';

const MINUTE_MS = 60_000;

/** Counts one use of a key. */
export type CountUse = (apiKeyId: string) => Promise<void>;

/**
 * So many uses of each key in a minute, counted in Redis, so that all processes count together.
 *
 * The returned function throws KeyUsedTooOften or RedisUnavailable.
 */
export function createKeyLimit(
  redis: RedisClient,
  { prefix, perMinute }: { prefix: string; perMinute: number },
): CountUse {
  return async (apiKeyId) => {
    const at = nowMs();
    const minute = Math.floor(at / MINUTE_MS);
    const counter = `${prefix}:api-key:${apiKeyId}:${minute}`;
    const used = await redis.incr(counter);
    if (used === 1) await redis.expire(counter, 120);
    if (used > perMinute) {
      throw new KeyUsedTooOften(Math.ceil(((minute + 1) * MINUTE_MS - at) / 1000));
    }
  };
}
