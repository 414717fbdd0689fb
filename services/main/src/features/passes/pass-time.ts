import {
  addYears,
  dayAt,
  dayNamed,
  spanOn,
  startOfDay,
  type Day,
} from '@gatehouse/shared/time/local-time';
import { PassUnfit, WindowEmpty } from './passes.errors.js';
import type { NamedTime, PassKind, PassTime, PassWindow, Weekday } from './passes.types.js';

// When passes are good, by the clocks of their community.

/** By their numbers in calendars: Monday is 1. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const MINUTE_MS = 60_000;
/** Beyond it no date can be written. */
const LAST_MOMENT = Date.UTC(9999, 0);
/** A week, and one more for a window that clocks leave out in the first. */
const DAYS_TO_LOOK = 15;

type Span = readonly [from: Date, to: Date];

/** Whoever comes again and again may do so for a year, unless it is said for how long. */
const LASTS_A_YEAR: readonly PassKind[] = ['recurring', 'staff'];

interface Asked {
  kind: PassKind;
  windows: readonly PassWindow[];
  /** Where the community is. */
  zone: string;
  /** When it is asked for. */
  at: Date;
}

/**
 * When a pass is to be good.
 * @throws PassUnfit, WindowEmpty
 */
export function timeNamed(named: NamedTime, { kind, windows, zone, at }: Asked): PassTime {
  assertOneOf(named, 'validFrom', 'firstDay');
  assertOneOf(named, 'validTo', 'lastDay');
  const validFrom = beginning(named, zone) ?? toMinute(at);
  const first = dayAt(validFrom, zone);
  const after = LASTS_A_YEAR.includes(kind) ? addYears(first, 1) : first.add({ days: 1 });
  const validTo = end(named, zone) ?? startOfDay(after, zone);
  const time = { validFrom, validTo, windows };
  assertGood(time, zone, at);
  return time;
}

/** @throws PassUnfit, WindowEmpty when it can never be used */
export function assertGood(time: PassTime, zone: string, at: Date): void {
  const { validFrom, validTo } = time;
  if (validTo <= validFrom || validTo <= at) throw new WindowEmpty('body.validTo');
  const year = addYears(dayAt(validFrom, zone), 1).add({ days: 1 });
  if (validTo > startOfDay(year, zone)) throw new PassUnfit('body.validTo', 'is a year away');
  if (opensAt(time, zone, at) === undefined) throw new WindowEmpty('body.windows');
}

/** When the time begins that is named, if any is. */
export function beginning({ validFrom, firstDay }: NamedTime, zone: string): Date | undefined {
  if (firstDay !== undefined) return dayStart(dayNamed(firstDay), zone, 'body.firstDay');
  return validFrom && toMinute(within(validFrom, 'body.validFrom'));
}

/** When it ends; likewise. */
export function end({ validTo, lastDay }: NamedTime, zone: string): Date | undefined {
  if (lastDay !== undefined)
    return dayStart(dayNamed(lastDay).add({ days: 1 }), zone, 'body.lastDay');
  return validTo && toMinute(within(validTo, 'body.validTo'));
}

/** @throws PassUnfit when both say it */
export function assertOneOf(named: NamedTime, moment: keyof NamedTime, day: keyof NamedTime): void {
  if (named[moment] !== undefined && named[day] !== undefined)
    throw new PassUnfit(`body.${day}`, `is said by ${moment} already`);
}

/** Whether the pass is good at the moment, as far as its windows go. */
export function isOpen({ windows }: PassTime, zone: string, at: Date): boolean {
  if (windows.length === 0) return true;
  const today = dayAt(at, zone);
  // What begins on a day may end on the next.
  return [today.subtract({ days: 1 }), today].some((day) =>
    spansOn(day, windows, zone).some(([from, to]) => from <= at && at < to),
  );
}

/** When the pass is good next: the moment, or later; undefined where never any more. */
export function opensAt(time: PassTime, zone: string, at: Date): Date | undefined {
  const from = at < time.validFrom ? time.validFrom : at;
  if (from >= time.validTo) return undefined;
  if (isOpen(time, zone, from)) return from;
  let next: Date | undefined;
  let day = dayAt(from, zone);
  for (let days = 0; days < DAYS_TO_LOOK && next === undefined; days++) {
    const begin = spansOn(day, time.windows, zone).filter(
      ([first, last]) => from < first && first < last,
    );
    next = begin.map(([first]) => first).sort((a, b) => +a - +b)[0];
    day = day.add({ days: 1 });
  }
  return next !== undefined && next < time.validTo ? next : undefined;
}

function spansOn(day: Day, windows: readonly PassWindow[], zone: string): Span[] {
  const weekday = WEEKDAYS[day.dayOfWeek - 1];
  return windows
    .filter(({ days }) => days.some((one) => one === weekday))
    .map((window) => spanOn(day, window, zone));
}

const toMinute = (at: Date): Date => new Date(Math.floor(+at / MINUTE_MS) * MINUTE_MS);

function dayStart(day: Day, zone: string, path: string): Date {
  return within(startOfDay(day, zone), path);
}

function within(at: Date, path: string): Date {
  if (!(+at < LAST_MOMENT)) throw new PassUnfit(path, 'is too far away');
  return at;
}
