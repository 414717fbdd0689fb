import { MoneyError } from './money-error.js';

/**
 * Reads a decimal text as a whole number of its smallest places: `parseDecimal('7.5', 3)` is 7500n.
 * Areas are kept with 2 places, meter readings with 3, rates with 6.
 *
 * Digits with a point between them and a minus before them, and nothing else: no exponent, plus,
 * grouping, blank, needless zero or minus zero. So one number has one text, apart from the zeros at
 * its end.
 *
 * @throws MoneyError `decimal_malformed`, also for more than `places` places: nothing is rounded here
 */
export function parseDecimal(text: string, places: number): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > places) throw malformed(text, places);
  const scaled = BigInt(whole + fraction.padEnd(places, '0'));
  if (sign !== '-') return scaled;
  if (scaled === 0n) throw malformed(text, places);
  return -scaled;
}

/** Writes what {@link parseDecimal} reads, with exactly `places` places: `formatDecimal(7500n, 3)` is `7.500`. */
export function formatDecimal(scaled: bigint, places: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const point = digits.length - places;
  return sign + digits.slice(0, point) + (places === 0 ? '' : `.${digits.slice(point)}`);
}

function malformed(text: string, places: number): MoneyError {
  // What somebody sent may be of any length.
  const shown = JSON.stringify(text.slice(0, 40));
  return new MoneyError('decimal_malformed', `${shown} is no number of up to ${places} places`);
}
