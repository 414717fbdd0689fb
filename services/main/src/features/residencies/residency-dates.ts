import { dayAt, startOfDay, type Day } from '@gatehouse/shared/time/local-time';
import { EndIsOver, EndTooFar, ResidencyBackwards } from './residencies.errors.js';
import type { Span } from './residencies.types.js';

/** Whatever is before it has a day of four digits in every zone, and fits the database. */
const TOO_FAR = new Date('9999-01-01T00:00:00.000Z');

/**
 * From the first moment of the first day to the last of the last, by the clocks of a zone.
 *
 * @param to undefined or null while no end is known
 * @throws ResidencyBackwards, EndTooFar
 */
export function spanOf(from: Day, to: Day | null | undefined, zone: string): Span {
  const validFrom = startOfDay(from, zone);
  const validTo = to ? endOfDay(to, zone) : null;
  assertNear(validFrom, 'body.from');
  assertNear(validTo, 'body.to');
  if (validTo !== null && validTo <= validFrom) throw new ResidencyBackwards('body.to');
  return { validFrom, validTo };
}

/** The first moment of the next day. */
export function endOfDay(day: Day, zone: string): Date {
  return startOfDay(day.add({ days: 1 }), zone);
}

/** The end of the day that it is in a zone. */
export function endOfToday(at: Date, zone: string): Date {
  return endOfDay(dayAt(at, zone), zone);
}

/**
 * The first and the last day of a residency: those on which it had a moment. One that was called off
 * has its first day alone.
 */
export function daysOf({ validFrom, validTo }: Span, zone: string): { from: Day; to?: Day } {
  const from = dayAt(validFrom, zone);
  if (validTo === null) return { from };
  const last = new Date(Math.max(validTo.getTime() - 1, validFrom.getTime()));
  return { from, to: dayAt(last, zone) };
}

/** @throws EndIsOver when the residency would have ended already */
export function assertNotOver(validTo: Date | null, at: Date, zone: string): void {
  if (validTo !== null && validTo <= at) throw new EndIsOver(dayAt(at, zone).toString());
}

/** @throws EndTooFar */
export function assertNear(at: Date | null, path: string): void {
  if (at !== null && at >= TOO_FAR) throw new EndTooFar(path);
}
