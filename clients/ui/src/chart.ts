/** One value of a chart. */
export interface Point {
  /** What it stands for, in full. */
  name: string;
  /** What stands below it; empty where there is no room. */
  label: string;
  value: number;
  /** The value in words. */
  text: string;
  /** What it was in the time before, to compare with. */
  before?: number;
  /** Where the things are that it counts. */
  link?: string;
  query?: Record<string, string>;
}

const mostSteps = 4;
const niceSteps = [1, 2, 5, 10];

/** Round figures for an axis, from nothing to the least of them that is not below all values. */
export function figuresFor(values: readonly number[]): readonly number[] {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most / mostSteps));
  // Things are counted: there is no half of one.
  const step = Math.max(
    1,
    (niceSteps.find((nice) => nice * power * mostSteps >= most) ?? 10) * power,
  );
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
