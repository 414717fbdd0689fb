import type { RedisClient } from '@gatehouse/shared/redis/redis';
import { createHash } from 'node:crypto';
import type { Expected } from './oauth.types.js';

/** As long as somebody may take at the provider. */
export const STATE_TTL_MS = 10 * 60 * 1000;

/** What must come together for an answer to count. */
export interface StateKey {
  provider: string;
  state: string;
  /** The secret in the browser's cookie. */
  browser: string;
}

export type OAuthStatesStore = ReturnType<typeof createOAuthStatesStore>;

/**
 * Sign-ins under way at a provider, in Redis. The key is a hash of state and browser together:
 * without the right browser there is nothing to find, and nothing to use up.
 *
 * All calls throw RedisUnavailable.
 */
export function createOAuthStatesStore(redis: RedisClient, prefix: string) {
  const keyOf = ({ provider, state, browser }: StateKey): string => {
    const text = JSON.stringify([provider, state, browser]);
    return `${prefix}:oauth:${createHash('sha256').update(text).digest('base64url')}`;
  };

  return {
    async insert(key: StateKey, expected: Expected): Promise<void> {
      const expiration = { type: 'PX', value: STATE_TTL_MS } as const;
      await redis.set(keyOf(key), JSON.stringify(expected), { expiration });
    },

    /** Gives it out once. */
    async take(key: StateKey): Promise<Expected | undefined> {
      const found = await redis.getDel(keyOf(key));
      return found === null ? undefined : (JSON.parse(found) as Expected);
    },
  };
}
