import { isTimeZone } from '@gatehouse/shared/time/time-zones';
import { isCurrency } from '../../money/currency-digits.js';
import { CurrencyUnknown, LocaleUnknown, TimeZoneUnknown } from './communities.errors.js';
import type { CommunitySettings } from './communities.types.js';

/**
 * Zones are asked of the runtime and kept as they are named: its own list has older names for some.
 *
 * @throws TimeZoneUnknown, CurrencyUnknown, LocaleUnknown
 */
export function assertKnown({ timeZone, currency, locale }: Partial<CommunitySettings>): void {
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new TimeZoneUnknown();
  if (currency !== undefined && !isCurrency(currency)) throw new CurrencyUnknown();
  if (locale !== undefined && !isLocale(locale)) throw new LocaleUnknown();
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}
