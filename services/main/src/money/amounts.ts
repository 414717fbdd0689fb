import { currencyDigits } from './currency-digits.js';
import { formatDecimal, parseDecimal } from './decimals.js';
import { MoneyError } from './money-error.js';

/** The largest amount, in minor units, above and below zero: far below what a `number` holds exactly. */
export const MAX_AMOUNT = 10_000_000_000_000;

/**
 * The end of a computation: an amount in minor units as it is stored and answered.
 *
 * @throws MoneyError `amount_too_large`
 */
export function toAmount(minorUnits: bigint): number {
  if (minorUnits > MAX_AMOUNT || minorUnits < -MAX_AMOUNT)
    throw new MoneyError('amount_too_large', `An amount is further from zero than ${MAX_AMOUNT}`);
  return Number(minorUnits);
}

/**
 * Reads an amount as messages have it, into minor units: exactly the places of the currency, so
 * `100.00` INR, `100` JPY, `100.000` BHD.
 *
 * @throws MoneyError `currency_unknown`, `decimal_malformed` or `amount_too_large`
 */
export function parseAmount(text: string, currency: string): number {
  const places = currencyDigits(currency);
  const minorUnits = parseDecimal(text, places);
  if (formatDecimal(minorUnits, places) !== text)
    throw new MoneyError('decimal_malformed', `${currency} is written with ${places} places`);
  return toAmount(minorUnits);
}

/**
 * Writes an amount as messages have it: 10000 is `100.00` in INR, `10000` in JPY, `10.000` in BHD.
 *
 * @param amount in minor units
 * @throws MoneyError `currency_unknown` or `amount_too_large`
 * @throws RangeError for an amount that is not whole
 */
export function formatAmount(amount: number, currency: string): string {
  return formatDecimal(BigInt(toAmount(BigInt(amount))), currencyDigits(currency));
}
