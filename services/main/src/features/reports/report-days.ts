import { DateTime } from 'luxon';
import { DaysInvalid } from './reports.errors.js';

/** Days of a community's calendar, the first and the last included. */
export interface Days {
  timeZone: string;
  from: DateTime;
  to: DateTime;
}

/** So many days fit a report; a quarter of a year has no more. */
const MOST_DAYS = 92;
const USUAL_DAYS = 7;
/** Before it nothing can have happened, and a week before the year 0 has no date. */
const FIRST_YEAR = 1970;

/**
 * The days asked for, as the community's clocks have them; without any, a week that ends today.
 *
 * @param wanted calendar days as `2026-11-21`
 * @throws DaysInvalid when they go backwards, are too many or too long ago
 */
export function daysOf(wanted: { from?: string; to?: string }, timeZone: string, now: Date): Days {
  const to = wanted.to === undefined ? dayAt(now, timeZone) : dayNamed(wanted.to, timeZone);
  const from =
    wanted.from === undefined
      ? to.minus({ days: USUAL_DAYS - 1 })
      : dayNamed(wanted.from, timeZone);
  if (from.year < FIRST_YEAR) throw new DaysInvalid(`must not be before ${FIRST_YEAR}`);
  const count = Math.round(to.diff(from, 'days').days) + 1;
  if (count < 1) throw new DaysInvalid('must not be after the last day');
  if (count > MOST_DAYS)
    throw new DaysInvalid(`must be at most ${MOST_DAYS - 1} days before the last`);
  return { timeZone, from, to };
}

/** When each day begins, and last when the last one ends. */
export function midnightsOf(days: Days): Date[] {
  const next = days.to.plus({ days: 1 }).startOf('day');
  return [...eachOf(days), next].map((midnight) => midnight.toJSDate());
}

/** Each day as `2026-11-21`, in order. */
export function namesOf(days: Days): string[] {
  return eachOf(days).map(nameOf);
}

/** Where clocks go forward at midnight a day begins at one, but the next again at midnight. */
function eachOf({ from, to }: Days): DateTime[] {
  const days: DateTime[] = [];
  for (let day = from; day <= to; day = day.plus({ days: 1 }).startOf('day')) days.push(day);
  return days;
}

export function nameOf(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

/** What the clocks of the community show at a moment. */
export function localTime(at: Date, timeZone: string): { day: string; hour: number } {
  const local = DateTime.fromJSDate(at, { zone: timeZone });
  return { day: nameOf(local), hour: local.hour };
}

function dayAt(now: Date, timeZone: string): DateTime {
  return DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
}

function dayNamed(name: string, timeZone: string): DateTime {
  return DateTime.fromISO(name, { zone: timeZone }).startOf('day');
}
