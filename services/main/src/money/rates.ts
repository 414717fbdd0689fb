import { toAmount } from './amounts.js';
import { formatDecimal, parseDecimal } from './decimals.js';
import { mulDivRound } from './rounding.js';

const RATE_PLACES = 6;

/** What 1, or 100 %, is among rates as they are stored. */
export const RATE_ONE = 1_000_000n;

/**
 * Reads a rate, such as `0.18` for 18 %, into millionths as they are stored.
 *
 * @throws MoneyError `decimal_malformed`, also for more than 6 places
 */
export function parseRate(text: string): bigint {
  return parseDecimal(text, RATE_PLACES);
}

/** Writes a stored rate without needless zeros: 180000n is `0.18`. */
export function formatRate(rate: bigint): string {
  return formatDecimal(rate, RATE_PLACES).replace(/\.?0+$/, '');
}

/**
 * The part of an amount that a rate says, rounded once.
 *
 * @param amount in minor units
 * @param rate in millionths
 * @throws MoneyError `amount_too_large`
 * @throws RangeError for an amount that is not whole
 */
export function applyRate(amount: number, rate: bigint): number {
  return toAmount(mulDivRound(BigInt(amount), rate, RATE_ONE));
}
