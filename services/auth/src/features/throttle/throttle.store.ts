import type { RedisClient } from '@gatehouse/shared/redis/redis';
import { BEGIN, FINISH } from './throttle.scripts.js';
import type { Counter, Outcome, Verdict } from './throttle.types.js';

/**
 * After this an attempt that never ended counts as lost: its process has died. Longer than the
 * queue for checking passwords can take.
 */
const LOST_AFTER_MS = 30_000;

/** Refusals of one counter are told once in so many milliseconds. */
const TELL_EVERY_MS = 60_000;

export type ThrottleStore = ReturnType<typeof createThrottleStore>;

/**
 * The counts, in Redis, so that all processes count together. Every call is one script: nobody
 * gets in between looking and counting.
 *
 * All calls throw RedisUnavailable.
 */
export function createThrottleStore(redis: RedisClient, prefix: string) {
  const keysOf = (counters: readonly Counter[]): string[] =>
    counters.flatMap(({ key }) => [`${prefix}:throttle:${key}`, `${prefix}:attempts:${key}`]);

  return {
    async begin(counters: readonly Counter[], attempt: string, now: Date): Promise<Verdict> {
      const limits = counters.flatMap(({ policy }) => [policy.free, policy.forgiveEveryMs]);
      const reply = await redis.eval(BEGIN, {
        keys: keysOf(counters),
        arguments: [now.getTime(), attempt, LOST_AFTER_MS, TELL_EVERY_MS, ...limits].map(String),
      });
      const [kind, retryAfterMs, tell] = reply as [Verdict['kind'], string, number];
      return kind === 'refused'
        ? { kind, retryAfterMs: Number(retryAfterMs), tell: tell === 1 }
        : { kind };
    },

    async finish(
      counters: readonly Counter[],
      attempt: string,
      outcome: Outcome,
      now: Date,
    ): Promise<void> {
      const limits = counters.flatMap(({ policy, clearedBySuccess }) => [
        policy.free,
        policy.forgiveEveryMs,
        policy.firstDelayMs,
        policy.maxDelayMs,
        clearedBySuccess ? 1 : 0,
      ]);
      await redis.eval(FINISH, {
        keys: keysOf(counters),
        arguments: [now.getTime(), attempt, outcome, ...limits].map(String),
      });
    },

    async clear({ key }: Pick<Counter, 'key'>): Promise<void> {
      await redis.del(`${prefix}:throttle:${key}`);
    },
  };
}
