import type { RedisClient } from '@gatehouse/shared/redis/redis';
import type { ChallengeUse } from './passkeys.types.js';

/** As long as a sign-in waits for its second step. */
const CHALLENGE_TTL_MS = 5 * 60 * 1000;

export type PasskeyChallengesStore = ReturnType<typeof createPasskeyChallengesStore>;

/**
 * What passkeys are asked to sign, in Redis: each is good for one answer.
 *
 * All calls throw RedisUnavailable.
 */
export function createPasskeyChallengesStore(redis: RedisClient, prefix: string) {
  const keyOf = (challenge: string): string => `${prefix}:passkey-challenge:${challenge}`;

  return {
    async insert(challenge: string, use: ChallengeUse): Promise<void> {
      const expiration = { type: 'PX', value: CHALLENGE_TTL_MS } as const;
      await redis.set(keyOf(challenge), JSON.stringify(use), { expiration });
    },

    /** Whether the challenge was made for this use. Afterwards it is good for nothing. */
    async use(challenge: string, { purpose, subject }: ChallengeUse): Promise<boolean> {
      const found = await redis.getDel(keyOf(challenge));
      if (found === null) return false;
      const made = JSON.parse(found) as ChallengeUse;
      return made.purpose === purpose && made.subject === subject;
    },
  };
}
