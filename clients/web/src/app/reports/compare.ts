import type { DayRange } from '@gatehouse/ui/days';

const dayMs = 86_400_000;
const daysOfWeek = 7;

/** So many days, the last of which is today where the clocks of a zone are. */
export function lastDays(count: number, now: number, timeZone?: string): DayRange {
  // Sweden writes dates as the API does.
  const calendar = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
  const to = calendar.format(now);
  return { from: daysLater(to, 1 - count), to };
}

/**
 * What to compare some days with: as many days before them. A single day is compared with the same day
 * of the week before: a Sunday is not like a Saturday.
 */
export function daysBefore({ from, to }: DayRange): DayRange {
  const count = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  const back = count === 1 ? daysOfWeek : count;
  return { from: daysLater(from, -back), to: daysLater(to, -back) };
}

/** How much more or less there is now, as a share of what was; nothing can be said of none. */
export function changeOf(now: number, before: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before;
}

/** Days of a calendar are counted without clocks: each has 24 hours there. */
function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
