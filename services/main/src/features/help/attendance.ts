import { dayAt, type Day } from '@gatehouse/shared/time/local-time';
import {
  GRACE_MS,
  holdsOn,
  momentOn,
  spansOn,
  type Span,
  type Term,
  type Window,
} from './help-windows.js';

/** A time in which somebody was in the community; without an end as long as nobody has seen them out. */
export interface Stay {
  cameAt: Date;
  leftAt?: Date;
}

/** How somebody kept to what was agreed, on one day. */
export type Attendance =
  | { state: 'present' | 'absent' | 'on-leave' | 'not-due' | 'awaited' }
  | { state: 'late'; minutes: number };

/** What is known of an engagement and its day. */
export interface Attended {
  term: Term;
  windows: readonly Window[];
  isOnLeave: (day: Day) => boolean;
  stays: readonly Stay[];
  zone: string;
}

/** Whoever was not seen out is thought to have left by then, on the day after. */
const GONE_BY = '04:00';
const MINUTE_MS = 60_000;

/**
 * Present is who comes within half an hour of the window's start, or was there before; late is who comes
 * later within it. Of several windows of a day the first counts in which they came.
 * @param at until then it is known who came
 */
export function attendanceOn(day: Day, attended: Attended, at: Date): Attendance {
  const { term, windows, isOnLeave, stays, zone } = attended;
  const spans = holdsOn(term, day) ? spansOn(windows, day, zone) : [];
  if (spans.length === 0) return { state: 'not-due' };
  if (isOnLeave(day)) return { state: 'on-leave' };
  for (const span of spans) {
    const cameAt = arrivalIn(span, stays, zone);
    if (cameAt !== undefined) return cameFor(span, cameAt);
  }
  return { state: spans.some(({ to }) => at < to) ? 'awaited' : 'absent' };
}

function cameFor({ from }: Span, cameAt: Date): Attendance {
  const lateMs = cameAt.getTime() - from.getTime();
  if (lateMs <= GRACE_MS) return { state: 'present' };
  return { state: 'late', minutes: Math.floor(lateMs / MINUTE_MS) };
}

/** The first moment in which they were there while they were wanted; undefined if there was none. */
function arrivalIn({ from, to }: Span, stays: readonly Stay[], zone: string): Date | undefined {
  const moments = stays
    .filter((stay) => stay.cameAt < to && endOf(stay, zone) > from)
    .map(({ cameAt }) => cameAt.getTime());
  return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}

/** When they left, or are thought to have. */
export function endOf({ cameAt, leftAt }: Stay, zone: string): Date {
  return leftAt ?? momentOn(dayAt(cameAt, zone).add({ days: 1 }), GONE_BY, zone);
}
