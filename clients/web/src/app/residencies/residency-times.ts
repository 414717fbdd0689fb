import type { Residency } from '@gatehouse/client/gatehouse-client';

/** Whether a residency is to come, holds now, or is over. */
export type When = 'to-come' | 'now' | 'over';

/** @param now milliseconds since 1970 */
export function whenOf(
  { validFrom, validTo }: Pick<Residency, 'validFrom' | 'validTo'>,
  now: number,
): When {
  if (validTo !== undefined && Date.parse(validTo) <= now) return 'over';
  return Date.parse(validFrom) > now ? 'to-come' : 'now';
}
