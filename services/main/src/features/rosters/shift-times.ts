import { spanBetween } from '@gatehouse/shared/time/local-time';
import type { ShiftTimes } from './rosters.types.js';

/**
 * When a shift is. In a night in which clocks are put forward or back it is as much shorter or longer, as
 * it is for whoever works it: they come and go by the clocks on the wall.
 */
export function momentsOf(
  { day, starts, ends }: ShiftTimes,
  zone: string,
): { from: Date; to: Date } {
  const lastDay = ends <= starts ? day.add({ days: 1 }) : day;
  const [from, to] = spanBetween(day.toPlainDateTime(starts), lastDay.toPlainDateTime(ends), zone);
  return { from, to };
}
