import type { PublicPassTerms } from '@gatehouse/client/gatehouse-client';

type Window = PublicPassTerms['windows'][number];

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** "Mon, Wed, Fri", in the order of a week; undefined for each day. */
export function daysOf({ days }: Window, language: string): string | undefined {
  const known = WEEK.flatMap((day, place) => (days.includes(day) ? [place] : []));
  if (known.length === WEEK.length) return undefined;
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const names = known.map((place) => format.format(MONDAY + place * DAY_MS));
  return new Intl.ListFormat(language, { style: 'short', type: 'unit' }).format(names);
}
