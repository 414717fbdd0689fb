import type { Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '../net/network-of.js';
import { describeLimit, refuseOverLimit, resultOf } from './rate-limits.js';

/** Requests per minute to all operations together that declare no limit of their own. */
export interface DefaultRates {
  /** From one address, by callers who are not known. */
  perAddress: number;
  /** By one account, from wherever. */
  perAccount: number;
}

export const DEFAULT_RATES: DefaultRates = { perAddress: 100, perAccount: 600 };

export interface DefaultLimits {
  countAddress(address: string, response: Response): Promise<void>;
  countAccount(accountId: string, response: Response): Promise<void>;
}

/**
 * The limits of operations without `x-rate-limit`, counted in this process: they keep one caller
 * from taking all there is, and that must not cost every request a round trip.
 *
 * Both functions throw TooManyRequestsError.
 */
export function createDefaultLimits({ perAddress, perAccount }: DefaultRates): DefaultLimits {
  const addresses = new RateLimiterMemory({ points: perAddress, duration: 60 });
  const accounts = new RateLimiterMemory({ points: perAccount, duration: 60 });

  const count = async (
    limiter: RateLimiterMemory,
    key: string,
    response: Response,
  ): Promise<void> => {
    const { refused, result } = await resultOf(limiter.consume(key));
    if (refused) refuseOverLimit(limiter.points, result, response);
    describeLimit(limiter.points, result, response);
  };

  return {
    countAddress: (address, response) => count(addresses, networkOf(address), response),
    countAccount: (accountId, response) => count(accounts, accountId, response),
  };
}
