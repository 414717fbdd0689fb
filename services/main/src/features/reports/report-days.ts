import {
  dayAt,
  dayNamed,
  daysBetween,
  eachDay,
  localClock,
  startOfDay,
  type Day,
} from '@gatehouse/shared/time/local-time';
import { DaysInvalid } from './reports.errors.js';

/** Days of a community's calendar, the first and the last included. */
export interface Days {
  timeZone: string;
  from: Day;
  to: Day;
}

/** So many days fit a report; a quarter of a year has no more. */
export const MOST_DAYS = 92;
const USUAL_DAYS = 7;
/** Before it nothing can have happened, and a week before the year 0 has no date. */
const FIRST_YEAR = 1970;

/**
 * The days asked for, as the community's clocks have them; without any, a week that ends today.
 *
 * @param wanted calendar days as `2026-11-21`
 * @param path of the field that names the first, for whoever asks
 * @throws DaysInvalid when they go backwards, are too many or too long ago
 */
export function daysOf(
  wanted: { from?: string; to?: string },
  timeZone: string,
  now: Date,
  path = 'query.from',
): Days {
  const to = wanted.to === undefined ? dayAt(now, timeZone) : dayNamed(wanted.to);
  const from =
    wanted.from === undefined ? to.subtract({ days: USUAL_DAYS - 1 }) : dayNamed(wanted.from);
  if (from.year < FIRST_YEAR) throw new DaysInvalid(path, `must not be before ${FIRST_YEAR}`);
  const count = daysBetween(from, to) + 1;
  if (count < 1) throw new DaysInvalid(path, 'must not be after the last day');
  if (count > MOST_DAYS)
    throw new DaysInvalid(path, `must be at most ${MOST_DAYS - 1} days before the last`);
  return { timeZone, from, to };
}

/** When each day begins, and last when the last one ends. */
export function midnightsOf({ timeZone, from, to }: Days): Date[] {
  return eachDay(from, to.add({ days: 1 })).map((day) => startOfDay(day, timeZone));
}

/** Each day as `2026-11-21`, in order. */
export function namesOf({ from, to }: Days): string[] {
  return eachDay(from, to).map(String);
}

/** What the clocks of the community show at a moment of the days. */
export function clockOf({ timeZone, from, to }: Days): (at: Date) => { day: string; hour: number } {
  const end = startOfDay(to.add({ days: 1 }), timeZone);
  const clock = localClock(startOfDay(from, timeZone), end, timeZone);
  return (at) => {
    const local = clock(at);
    return { day: local.toISOString().slice(0, 10), hour: local.getUTCHours() };
  };
}
