// What clocks show in a community, without a list of the world's time zones: the snapshot says from when on
// they differ from UTC by how much, for longer than any device goes without asking. The rules are those of
// the services: a span begins when a time is first shown and ends when one is last shown; what is left out
// is shown right after.

/** From a moment on, clocks differ from UTC by so much. */
export interface Offset {
  /** In milliseconds since 1970. */
  since: number;
  /** What is to be added to UTC, in milliseconds. */
  ms: number;
}

/** Hours of some days of the week. */
export interface Window {
  /** Those on which it begins: 1 is Monday, 7 Sunday. */
  days: readonly number[];
  /** Minutes since the clock showed midnight. */
  from: number;
  /** Likewise; not after `from` is on the next day. */
  to: number;
}

type Span = readonly [from: number, to: number];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** A week, and one more for a window that clocks leave out in the first. */
const DAYS_TO_LOOK = 15;

/** What clocks show at a moment, written as if it were UTC. */
export function localClock(at: Date, offsets: readonly Offset[]): Date {
  return new Date(at.getTime() + offsetAt(at.getTime(), offsets));
}

/** Whether it is within one of the windows; always, where there are none. */
export function isOpen(windows: readonly Window[], offsets: readonly Offset[], at: Date): boolean {
  if (windows.length === 0) return true;
  const today = dayOf(at, offsets);
  // What begins on a day may end on the next.
  return [today - DAY_MS, today].some((day) =>
    spansOn(day, windows, offsets).some(([from, to]) => from <= +at && +at < to),
  );
}

/** When it is within one of the windows next: then, or later; undefined where that is never. */
export function opensAt(
  windows: readonly Window[],
  offsets: readonly Offset[],
  { from, to }: { from: Date; to: Date },
): Date | undefined {
  if (from >= to) return undefined;
  if (isOpen(windows, offsets, from)) return from;
  const today = dayOf(from, offsets);
  const days = Array.from({ length: DAYS_TO_LOOK }, (_, n) => today + n * DAY_MS);
  const next = days
    .flatMap((day) => spansOn(day, windows, offsets))
    .filter(([first, last]) => +from < first && first < last)
    .reduce((soonest, [first]) => Math.min(soonest, first), Infinity);
  return next < +to ? new Date(next) : undefined;
}

function spansOn(day: number, windows: readonly Window[], offsets: readonly Offset[]): Span[] {
  const weekday = ((Math.floor(day / DAY_MS) + 3) % 7) + 1;
  return windows
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => {
      const [first, last] = [day + from * MINUTE_MS, day + to * MINUTE_MS];
      return [
        firstShown(first, offsets),
        lastShown(to > from ? last : last + DAY_MS, offsets),
      ] as const;
    });
}

/** Midnight of the day that it is, as clocks show it. */
function dayOf(at: Date, offsets: readonly Offset[]): number {
  const shown = localClock(at, offsets).getTime();
  return Math.floor(shown / DAY_MS) * DAY_MS;
}

/** Each moment at which clocks show a time, the first first. */
function shownAt(time: number, offsets: readonly Offset[]): number[] {
  const moments = offsets.map(({ ms }) => time - ms);
  return [...new Set(moments)]
    .filter((at) => offsetAt(at, offsets) === time - at)
    .sort((a, b) => a - b);
}

function firstShown(time: number, offsets: readonly Offset[]): number {
  return shownAt(time, offsets)[0] ?? afterGap(time, offsets);
}

function lastShown(time: number, offsets: readonly Offset[]): number {
  return shownAt(time, offsets).at(-1) ?? afterGap(time, offsets);
}

/** When clocks were put forward past a time that they never showed. */
function afterGap(time: number, offsets: readonly Offset[]): number {
  const jump = offsets.find(({ since, ms }) => since + ms > time && since !== -Infinity);
  return jump?.since ?? time - offsetAt(time, offsets);
}

function offsetAt(at: number, offsets: readonly Offset[]): number {
  const known = offsets.findLast(({ since }) => since <= at) ?? offsets[0];
  return known?.ms ?? 0;
}
