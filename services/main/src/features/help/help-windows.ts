import {
  dayAt,
  pointAt,
  spanBetween,
  type Day,
  type LocalTime,
} from '@gatehouse/shared/time/local-time';

/** When somebody is wanted in a week, by the clocks of the community. */
export interface Window {
  /** 1 is Monday, 7 is Sunday. */
  days: readonly number[];
  /** As `08:00`. */
  from: string;
  /** Likewise; at or before `from`, it is on the next day. */
  to: string;
}

/** From the first moment on, up to but without the last. */
export interface Span {
  from: Date;
  to: Date;
}

/** From when until when an engagement holds, by the days of the calendar. */
export interface Term {
  firstDay: Day;
  /** The last one; absent while no end is known. */
  lastDay?: Day;
}

/** So long before a window and after it the gate lets whoever is wanted in it come in. */
export const GRACE_MS = 30 * 60_000;

/** The spans of the windows that begin on a day, the earliest first: a window belongs to the day it starts. */
export function spansOn(windows: readonly Window[], day: Day, zone: string): Span[] {
  return windows
    .filter(({ days }) => days.includes(day.dayOfWeek))
    .map(({ from, to }) => {
      const isOvernight = to <= from;
      const last = isOvernight ? day.add({ days: 1 }) : day;
      const [start, end] = spanBetween(timeOn(day, from), timeOn(last, to), zone);
      return { from: start, to: end };
    })
    .sort((one, other) => one.from.getTime() - other.from.getTime());
}

/** Whether the engagement holds on the day. */
export function holdsOn({ firstDay, lastDay }: Term, day: Day): boolean {
  const isBefore = (one: Day, other: Day): boolean => one.toString() < other.toString();
  return !isBefore(day, firstDay) && (lastDay === undefined || !isBefore(lastDay, day));
}

/** Whether somebody may come in at the moment, who is wanted in these windows. */
export function isLetIn(
  windows: readonly Window[],
  { at, zone, isDueOn }: { at: Date; zone: string; isDueOn: (day: Day) => boolean },
): boolean {
  const today = dayAt(at, zone);
  // A window of last night may last until now, and one of early tomorrow begin with its grace today.
  return [-1, 0, 1]
    .map((days) => today.add({ days }))
    .filter(isDueOn)
    .flatMap((day) => spansOn(windows, day, zone))
    .some(({ from, to }) => +from - GRACE_MS <= +at && +at < +to + GRACE_MS);
}

function timeOn(day: Day, time: string): LocalTime {
  return day.toPlainDateTime(time);
}

/** The first moment of a day at a time, for who is thought to have left without being seen. */
export const momentOn = (day: Day, time: string, zone: string): Date =>
  pointAt(timeOn(day, time), zone);
