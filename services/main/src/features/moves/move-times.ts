import {
  dayAt,
  daysBetween,
  pointAt,
  spanBetween,
  startOfDay,
  type Day,
  type LocalTime,
} from '@gatehouse/shared/time/local-time';
import { DayIsOver, DayTooFar, LiftBackwards } from './moves.errors.js';
import type { Lift, LiftHours, MoveDirection, MoveDraft } from './moves.types.js';

/** How many days ahead somebody may say that they move. */
const DAYS_AHEAD = 366;

/** When a move is done by itself, and when the lift is theirs. */
export interface MoveTimes {
  due: Date;
  lift?: Lift;
}

/**
 * By the clocks of the community: at the time that is named, or else out at the end of the day and in
 * at its beginning.
 *
 * @throws DayIsOver, DayTooFar, LiftBackwards
 */
export function timesOf(
  { direction, day, time, lift }: Pick<MoveDraft, 'direction' | 'day' | 'time' | 'lift'>,
  at: Date,
  zone: string,
): MoveTimes {
  const ahead = daysBetween(dayAt(at, zone), day);
  if (ahead < 0) throw new DayIsOver('body.day');
  if (ahead > DAYS_AHEAD) throw new DayTooFar(DAYS_AHEAD);
  const due = time === undefined ? edgeOf(day, direction, zone) : pointAt(timeOn(day, time), zone);
  if (time !== undefined && due <= at) throw new DayIsOver('body.time');
  return { due, ...(lift && { lift: liftOn(day, lift, zone) }) };
}

/** Whether the day has passed in the zone. */
export function isOver(day: Day, at: Date, zone: string): boolean {
  return daysBetween(dayAt(at, zone), day) < 0;
}

function edgeOf(day: Day, direction: MoveDirection, zone: string): Date {
  return startOfDay(direction === 'out' ? day.add({ days: 1 }) : day, zone);
}

function liftOn(day: Day, { from, to }: LiftHours, zone: string): Lift {
  const [start, end] = spanBetween(timeOn(day, from), timeOn(day, to), zone);
  if (end <= start) throw new LiftBackwards();
  return { from: start, to: end };
}

/** The end of a day is the beginning of the next. */
function timeOn(day: Day, time: string): LocalTime {
  if (time === '24:00') return day.add({ days: 1 }).toPlainDateTime();
  return day.toPlainDateTime(time);
}
