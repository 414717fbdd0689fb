import { toAmount } from '../../../money/amounts.js';
import { currencyDigits } from '../../../money/currency-digits.js';
import { parseDecimal } from '../../../money/decimals.js';
import { MoneyError } from '../../../money/money-error.js';

/** What a number says in a currency, or what is wrong with it. */
export type ReadAmount =
  { amount: number } | { code: 'number_shape' | 'too_exact' | 'out_of_range' };

/** Of a number as sheets write it: with a sign of either kind, and zeros that say nothing. */
const NUMBER = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/;

/**
 * An amount of money as a sheet has it, in minor units: `1234.5` is 123450 paise, and too exact for yen.
 *
 * @param text digits with a point between them at the most
 */
export function readAmount(text: string, currency: string): ReadAmount {
  const [, sign, whole, fraction = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return { code: 'number_shape' };
  const digits = currencyDigits(currency);
  if (fraction.length > digits) return { code: 'too_exact' };
  const size = parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`, digits);
  try {
    return { amount: toAmount(sign === '-' ? -size : size) };
  } catch (error) {
    if (error instanceof MoneyError) return { code: 'out_of_range' };
    throw error;
  }
}
