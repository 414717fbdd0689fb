import type { Shift } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';

/** Whoever relieves somebody may begin so much before. */
const EARLY_MS = 3_600_000;

/** How a shift stands at a moment. */
export function standingOf(
  { from, to, clockedInAt, clockedOutAt }: Shift,
  now: number,
): { key: MessageKey; tone: Tone } {
  if (clockedOutAt !== undefined) return { key: 'shift.ended', tone: 'quiet' };
  if (clockedInAt !== undefined) return { key: 'shift.onDuty', tone: 'good' };
  if (Date.parse(to) <= now) return { key: 'shift.missed', tone: 'bad' };
  return Date.parse(from) <= now
    ? { key: 'shift.notBegun', tone: 'warn' }
    : { key: 'shift.planned', tone: 'info' };
}

/** Whether it may be begun at the moment. */
export function mayBegin({ from, to, clockedInAt }: Shift, now: number): boolean {
  return clockedInAt === undefined && Date.parse(from) - EARLY_MS <= now && now < Date.parse(to);
}
