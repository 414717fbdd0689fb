import type { SnapshotEngagement, SnapshotHelp } from '@gatehouse/client';
import { isOpen, localClock, opensAt, type Offset, type Window } from './local-time.js';
import { numbered } from './pass-terms.js';

/** So long before a window and after it whoever works may come in. */
const GRACE_MINUTES = 30;
const DAY_MINUTES = 24 * 60;
const WEEK_MS = 7 * 86_400_000;

export type HelpJudged = { result: 'ok' } | { result: 'not_in_window'; opensAt?: Date };

/** Whether somebody who works for homes is awaited by one of them at the moment. */
export function judgeHelp(help: SnapshotHelp, offsets: readonly Offset[], at: Date): HelpJudged {
  const windows = help.engagements
    .filter((one) => holdsOn(one, localClock(at, offsets).toISOString().slice(0, 10)))
    .flatMap((one) => one.windows.map((window) => widened(numbered(window))));
  // Without a window nobody waits, and with none it would always be open.
  if (windows.length === 0) return { result: 'not_in_window' };
  if (isOpen(windows, offsets, at)) return { result: 'ok' };
  const next = opensAt(windows, offsets, { from: at, to: new Date(+at + WEEK_MS) });
  return { result: 'not_in_window', ...(next && { opensAt: next }) };
}

function holdsOn({ firstDay, lastDay, leaves = [] }: SnapshotEngagement, day: string): boolean {
  const isWithin = (from: string, to: string | undefined): boolean =>
    from <= day && (to === undefined || day <= to);
  return (
    isWithin(firstDay, lastDay) && !leaves.some((leave) => isWithin(leave.firstDay, leave.lastDay))
  );
}

/** With its grace, which may begin on the day before. */
function widened({ days, from, to }: Window): Window {
  const first = from - GRACE_MINUTES;
  const lasts = (to > from ? to : to + DAY_MINUTES) - from;
  const isAllDay = lasts + 2 * GRACE_MINUTES >= DAY_MINUTES;
  const last = (isAllDay ? first + DAY_MINUTES : to + GRACE_MINUTES) % DAY_MINUTES;
  if (first >= 0) return { days, from: first, to: last };
  const before = days.map((day) => (day === 1 ? 7 : day - 1));
  return { days: before, from: first + DAY_MINUTES, to: last };
}
