import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';
import type { ImportOptions } from '../imports.types.js';
import type { CellOptions } from './cells.js';

/** How cells are meant, and where. */
export interface PlanOptions extends CellOptions {
  /** The community's, whose days they are. */
  timeZone: string;
  /** The community's, in which amounts are. */
  currency: string;
}

/**
 * How cells are meant. The code of a currency begins with that of its country, unless several have it:
 * then numbers need the code of their own.
 */
export function cellOptionsOf(
  { dateFormat, decimal = 'point', country }: ImportOptions,
  { timeZone, currency }: { timeZone: string; currency: string },
): PlanOptions {
  const of = countryOf(country ?? currency.slice(0, 2));
  return { dateFormat, decimal, country: of, timeZone, currency };
}

const countryOf = (code: string): CountryCode | undefined =>
  isSupportedCountry(code) ? code : undefined;
