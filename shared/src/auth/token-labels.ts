import jwtRedis from 'jwt-redis';
import type { RedisClient } from '../redis/redis.js';

/** A token is valid only while `jwt_label:<jti>` exists in Redis: deleting it revokes the token. */
export const LABEL_PREFIX = 'jwt_label:';

/**
 * jwt-redis over our client. It is a CommonJS module with a `default` export, which Node hands to
 * an ES module one level down.
 */
export function createJwtRedis(redis: RedisClient, prefix = LABEL_PREFIX) {
  return new jwtRedis.default(redis, { prefix });
}

/** Whether the token with this id has been neither revoked nor forgotten. */
export async function isLabelled(redis: RedisClient, jti: string): Promise<boolean> {
  return (await redis.exists(LABEL_PREFIX + jti)) === 1;
}
