import { toAmount } from './amounts.js';
import { MoneyError } from './money-error.js';

/**
 * Splits a total by weights without losing or making a unit: each part is its exact share rounded
 * down or up, by largest remainder. Of equal remainders the earlier is rounded up, so whoever wants
 * the same split tomorrow gives the weights in an order that stays (units by their id). A negative
 * total is split as its opposite is.
 *
 * @param total in minor units
 * @param weights whole numbers from 0 up, not all 0: areas, days, heads
 * @returns one part for each weight, in minor units
 * @throws MoneyError `weights_unusable` or `amount_too_large`
 * @throws RangeError for a total that is not whole
 */
export function split(total: number, weights: readonly number[]): number[] {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0))
    throw new MoneyError('weights_unusable', 'A weight is no whole number from 0 up');
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) throw new MoneyError('weights_unusable', 'Nothing has a weight');
  const size = BigInt(toAmount(BigInt(Math.abs(total))));
  const shares = weights.map((weight) => size * BigInt(weight));
  const parts = shares.map((share) => share / sum);
  for (const index of largestRemainders(shares, sum, missing(size, parts)))
    parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => Number(total < 0 ? -part : part));
}

/** What rounding down has left over: fewer units than there are shares with a remainder. */
function missing(size: bigint, parts: bigint[]): number {
  return Number(parts.reduce((rest, part) => rest - part, size));
}

/** Where the `count` largest remainders are; sorting keeps equal ones in their order. */
function largestRemainders(shares: bigint[], sum: bigint, count: number): number[] {
  const remainders = shares.map((share, index) => ({ index, remainder: share % sum }));
  remainders.sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  return remainders.slice(0, count).map(({ index }) => index);
}
