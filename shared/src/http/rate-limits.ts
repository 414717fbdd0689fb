import type { Response } from 'express';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, TooManyRequestsError, UnavailableError } from '../errors/app-error.js';
import type { RedisClient } from '../redis/redis.js';
import type { Operation } from './operation.js';

export interface RateLimits {
  /** Counts this call when the operation is limited by `by`, and sets the RateLimit headers. */
  count(
    operation: Operation,
    by: 'address' | 'account',
    key: string,
    response: Response,
  ): Promise<void>;
}

/**
 * The limits that `x-rate-limit` sets, counted in Redis so that every process counts together.
 * Without Redis nothing can be counted and the operation is closed: a limit that opens when its
 * store is pushed over protects nothing.
 *
 * `count` throws TooManyRequestsError or UnavailableError.
 */
export function createRateLimits(
  operations: Operation[],
  redis: RedisClient,
  prefix: string,
): RateLimits {
  const limiters = new Map(
    operations.flatMap(({ id, rateLimit }) => {
      if (!rateLimit) return [];
      const limiter = new RateLimiterRedis({
        storeClient: redis,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        keyPrefix: `${prefix}:rate:${id}`,
        points: rateLimit.points,
        duration: rateLimit.durationSeconds,
        // Who is over the limit is refused from memory: a flood does not reach Redis.
        inMemoryBlockOnConsumed: rateLimit.points + 1,
      });
      return [[id, limiter] as const];
    }),
  );

  return {
    async count(operation, by, key, response) {
      const limiter = operation.rateLimit?.by === by ? limiters.get(operation.id) : undefined;
      if (!limiter) return;
      const { refused, result } = await resultOf(limiter.consume(key));
      if (refused) refuseOverLimit(limiter.points, result, response);
      describeLimit(limiter.points, result, response);
    },
  };
}

/** What came of counting a call; the library rejects when the limit is passed. */
export function resultOf(
  counted: Promise<RateLimiterRes>,
): Promise<{ refused: boolean; result: RateLimiterRes }> {
  return counted.then(
    (result) => ({ refused: false, result }),
    (rejected: unknown) => ({ refused: true, result: asResultOrUnavailable(rejected) }),
  );
}

/** @throws TooManyRequestsError */
export function refuseOverLimit(points: number, result: RateLimiterRes, response: Response): never {
  const retryAfterSeconds = describeLimit(points, result, response);
  throw new TooManyRequestsError('too_many_requests', 'Too many requests', { retryAfterSeconds });
}

/** Sets the RateLimit headers, which every answer of an operation bears, and returns the seconds until the count begins anew. */
export function describeLimit(points: number, result: RateLimiterRes, response: Response): number {
  const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
  response.setHeader('RateLimit-Limit', points);
  response.setHeader('RateLimit-Remaining', result.remainingPoints);
  response.setHeader('RateLimit-Reset', resetSeconds);
  return resetSeconds;
}

/** The library rejects with its result when the limit is passed, and with an Error otherwise. */
function asResultOrUnavailable(rejected: unknown): RateLimiterRes {
  if (rejected instanceof RateLimiterRes) return rejected;
  if (rejected instanceof AppError) throw rejected;
  throw new UnavailableError('redis_unavailable', 'Temporarily unavailable', { cause: rejected });
}
