import { DEFAULT_RATES, type DefaultRates } from '../http/default-limits.js';
import { int } from './env.js';

/** The variables of every service with HTTP operations: limits where the specification sets none. */
export const RATE_VARIABLES = {
  /** Requests per minute from one address by callers who are not signed in. */
  RATE_LIMIT_PER_MINUTE: int({ min: 1, default: DEFAULT_RATES.perAddress }),
  /** Requests per minute by one account. */
  ACCOUNT_RATE_LIMIT_PER_MINUTE: int({ min: 1, default: DEFAULT_RATES.perAccount }),
};

export function defaultRatesOf(config: Record<keyof typeof RATE_VARIABLES, number>): DefaultRates {
  return {
    perAddress: config.RATE_LIMIT_PER_MINUTE,
    perAccount: config.ACCOUNT_RATE_LIMIT_PER_MINUTE,
  };
}
