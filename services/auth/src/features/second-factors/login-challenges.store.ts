import { createHash } from 'node:crypto';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import type { LoginChallenge } from './second-factors.types.js';

/** Proofs that one challenge takes; whoever needs more has to show the password again. */
const MAX_TRIES = 5;

export type LoginChallengesStore = ReturnType<typeof createLoginChallengesStore>;

/**
 * Sign-ins that wait for a second factor, in Redis under the hash of their id.
 *
 * All calls throw RedisUnavailable.
 */
export function createLoginChallengesStore(redis: RedisClient, prefix: string) {
  const keyOf = (id: string): string =>
    `${prefix}:login-challenge:${createHash('sha256').update(id).digest('base64url')}`;

  return {
    async insert(id: string, challenge: LoginChallenge, ttlMs: number): Promise<void> {
      const key = keyOf(id);
      const content = JSON.stringify(challenge);
      await redis.multi().hSet(key, { content, tries: 0 }).pExpire(key, ttlMs).exec();
    },

    async find(id: string): Promise<LoginChallenge | undefined> {
      const content = await redis.hGet(keyOf(id), 'content');
      return content === null ? undefined : (JSON.parse(content) as LoginChallenge);
    },

    /** Counts before it is looked at a proof, so that none is looked at beyond the last. */
    async countTry(id: string): Promise<boolean> {
      const reply = await redis.eval(COUNT_TRY, {
        keys: [keyOf(id)],
        arguments: [String(MAX_TRIES)],
      });
      return reply === 1;
    },

    /** False when somebody else was first. */
    async remove(id: string): Promise<boolean> {
      return (await redis.del(keyOf(id))) === 1;
    },
  };
}

/** An expired challenge must not come to life again as a mere counter. */
const COUNT_TRY = `
  if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
  if redis.call('HINCRBY', KEYS[1], 'tries', 1) <= tonumber(ARGV[1]) then return 1 end
  redis.call('DEL', KEYS[1])
  return 0
`;
