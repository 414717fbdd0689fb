import { Temporal } from 'temporal-polyfill';

// What clocks and calendars of a place say, for every rule that people read off a wall: the start of
// a day, an hour of opening, the same day next month. Moments are Dates, and zones are names of the
// IANA database.
//
// Clocks that are put back show a time twice, and clocks that are put forward leave times out: a
// point in time is the first at which the time is shown, or the first after what was left out; a
// span begins with the first and ends with the last.

/** A day of the calendar, wherever. */
export type Day = Temporal.PlainDate;

/** A time on the wall, with its date. */
export type LocalTime = Temporal.PlainDateTime;

/** @throws RangeError when `text` is no day of the calendar as `2026-11-21` */
export function dayNamed(text: string): Day {
  return Temporal.PlainDate.from(text);
}

/** What the clocks of a zone show at a moment. */
export function localTimeAt(at: Date, zone: string): LocalTime {
  return zoned(at, zone).toPlainDateTime();
}

/**
 * As {@link localTimeAt}, for many moments of a span: the zone is asked once for each time that its
 * clocks are put forward or back, which costs a hundredth of asking each time.
 *
 * @returns what the clocks show at a moment from `from` to `to`, written as if it were UTC
 */
export function localClock(from: Date, to: Date, zone: string): (at: Date) => Date {
  const [first, ...later] = offsetsBetween(from, to, zone);
  const latestFirst = later.reverse();
  return (at) => {
    const offset = latestFirst.find(({ since }) => since <= at) ?? first;
    return new Date(at.getTime() + (offset?.ms ?? 0));
  };
}

/** How far the clocks of a zone are ahead of UTC, from a moment on. */
export interface Offset {
  since: Date;
  ms: number;
}

/** That at a moment, and each that follows until another one, the earliest first. */
export function offsetsBetween(from: Date, to: Date, zone: string): Offset[] {
  const offsets = [{ since: from, ms: offsetOf(zoned(from, zone)) }];
  for (let next = nextChange(zoned(from, zone)); next !== null; next = nextChange(next)) {
    if (next.epochMilliseconds > to.getTime()) break;
    offsets.push({ since: new Date(next.epochMilliseconds), ms: offsetOf(next) });
  }
  return offsets;
}

/** The day that it is in a zone at a moment. */
export function dayAt(at: Date, zone: string): Day {
  return zoned(at, zone).toPlainDate();
}

/** When a day begins: at midnight, or where clocks go forward then, right after it. */
export function startOfDay(day: Day, zone: string): Date {
  return new Date(day.toZonedDateTime(zone).epochMilliseconds);
}

/** Each day from the first to the last, both included; none when they are the wrong way round. */
export function eachDay(first: Day, last: Day): Day[] {
  const count = daysBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, days) => first.add({ days }));
}

/** How many midnights there are from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  return day.add({ months });
}

/** The same day of a later year, or the day after it where that year has no such day. */
export function addYears(day: Day, years: number): Day {
  const then = day.add({ years });
  return then.day === day.day ? then : then.add({ days: 1 });
}

/** When clocks show a time first, or the first moment after it where it is left out. */
export function pointAt(time: LocalTime, zone: string): Date {
  return new Date(firstShown(time, zone).epochMilliseconds);
}

/** From when clocks first show one time until they last show the other. */
export function spanBetween(from: LocalTime, to: LocalTime, zone: string): [Date, Date] {
  const last = to.toZonedDateTime(zone, { disambiguation: 'later' });
  const end = isShown(last, to) ? last : firstShown(to, zone);
  return [pointAt(from, zone), new Date(end.epochMilliseconds)];
}

/** From one time of the day, as `22:00`, to another; not after `from` it is on the next day. */
export interface TimesOfDay {
  from: string;
  to: string;
}

/** As {@link spanBetween}, of the times that begin on a day. */
export function spanOn(day: Day, { from, to }: TimesOfDay, zone: string): [Date, Date] {
  const [first, last] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(to)];
  const ends = Temporal.PlainTime.compare(first, last) < 0 ? day : day.add({ days: 1 });
  return spanBetween(day.toPlainDateTime(first), ends.toPlainDateTime(last), zone);
}

/** The next point after a moment at which it is a time of the day, as `07:30`. */
export function nextAt(time: string, after: Date, zone: string): Date {
  const wanted = Temporal.PlainTime.from(time);
  let day = dayAt(after, zone);
  for (;;) {
    const point = pointAt(day.toPlainDateTime(wanted), zone);
    if (point > after) return point;
    day = day.add({ days: 1 });
  }
}

const zoned = (at: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

const offsetOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 1e6;

const nextChange = (at: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null =>
  at.getTimeZoneTransition('next');

const isShown = (at: Temporal.ZonedDateTime, time: LocalTime): boolean =>
  at.toPlainDateTime().equals(time);

function firstShown(time: LocalTime, zone: string): Temporal.ZonedDateTime {
  const first = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (isShown(first, time)) return first;
  // By the clocks before they were put forward it would have been shown after that.
  return nextChange(first) ?? first;
}
