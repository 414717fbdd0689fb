import { MoneyError } from './money-error.js';

/**
 * `a · b / d` to the nearest whole number, halves away from zero: the only place at which a figure of
 * money is rounded. What is computed in several steps is multiplied and added up in full first, and
 * rounded once.
 *
 * In BigInt, because an amount times a rate leaves the whole numbers that a `number` holds exactly.
 *
 * @throws MoneyError `division_by_zero`
 */
export function mulDivRound(a: bigint, b: bigint, d: bigint): bigint {
  if (d === 0n) throw new MoneyError('division_by_zero', 'An amount was divided by zero');
  const product = a * b;
  const negative = product < 0n !== d < 0n;
  const [size, divisor] = [magnitude(product), magnitude(d)];
  const rounded = (2n * size + divisor) / (2n * divisor);
  return negative ? -rounded : rounded;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
