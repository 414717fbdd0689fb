const hourMs = 3_600_000;

/** Days of a calendar, written as 2026-11-21; an empty end is open. */
export interface DayRange {
  from: string;
  /** The last that belongs to it. */
  to: string;
}

export const allDays: DayRange = { from: '', to: '' };

/** Whether it ends before it begins. */
export function isTurned({ from, to }: DayRange): boolean {
  return from !== '' && to !== '' && to < from;
}

/**
 * The moments of a range as the API takes them: from the first of its first day on, and before the
 * first of the day after its last.
 *
 * @param timeZone an IANA name; the device's own where there is none
 */
export function momentsOf(
  { from, to }: DayRange,
  timeZone?: string,
): { from?: string; to?: string } {
  return {
    ...(from !== '' && { from: startOfDay(from, timeZone).toISOString() }),
    ...(to !== '' && { to: startOfDay(dayAfter(to), timeZone).toISOString() }),
  };
}

/**
 * The first moment of a day, where the clocks of a zone are. That is not always midnight: in some
 * zones clocks are put forward then, and the day begins at one.
 */
export function startOfDay(day: string, timeZone?: string): Date {
  return momentAt(day, '00:00', timeZone);
}

/**
 * When the clocks of a zone show a time: the first moment at which they do. Where they are put forward
 * over it, the first moment after that.
 *
 * @param time such as 19:30
 */
export function momentAt(day: string, time: string, timeZone?: string): Date {
  const shown = Date.parse(`${day}T${time}Z`);
  const clock = clockIn(timeZone);
  const differences = [shown - 24 * hourMs, shown + 24 * hourMs].map(
    (at) => readClock(clock, at) - at,
  );
  const moments = differences.map((difference) => shown - difference).sort((a, b) => a - b);
  const found = moments.find((at) => readClock(clock, at) >= shown) ?? shown;
  const earlier = moments.find((at) => readClock(clock, at) < shown);
  const isPassedOver = readClock(clock, found) > shown && earlier !== undefined;
  return new Date(
    isPassedOver ? firstAfter(earlier, found, (at) => readClock(clock, at) >= shown) : found,
  );
}

/** The first minute after one moment, and not after another, at which something holds from then on. */
function firstAfter(before: number, after: number, holds: (at: number) => boolean): number {
  let [no, yes] = [before, after];
  while (yes - no > 60_000) {
    const middle = no + Math.floor((yes - no) / 120_000) * 60_000;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function dayAfter(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs);
  return next.toISOString().slice(0, 10);
}

/** Writes 2026-11-21 19:32:00. */
function clockIn(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone });
}

/** What a clock shows at a moment, read as if it were in UTC. */
function readClock(clock: Intl.DateTimeFormat, at: number): number {
  return Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);
}
