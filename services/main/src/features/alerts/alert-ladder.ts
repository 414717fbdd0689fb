import type { AlertRung } from './alerts.types.js';

/** Every so often it is told again until somebody acknowledges it. */
const STEP_MS = 30_000;

/** Half an hour: by then whoever could be rung has been, 60 times. */
const LAST_STEP = 60;

/** Within this time whoever raises another alert joins the one before. */
export const JOINED_MS = 60_000;

/** By the step from which it is climbed, the last first. */
const RUNGS: readonly (readonly [step: number, rung: AlertRung])[] = [
  [3, 'contacts'],
  [1, 'managers'],
  [0, 'household'],
];

/** To whom a step tells: 0 right away, 1 after 30 s, 2 after a minute … */
export function rungOf(step: number): AlertRung {
  return RUNGS.find(([from]) => from <= step)?.[1] ?? 'household';
}

/** The step that it is time for: those that were slept through are not told one by one. */
export function stepAt(raisedAt: Date, at: Date): number {
  return Math.min(LAST_STEP, Math.max(0, Math.floor((+at - +raisedAt) / STEP_MS)));
}

/** When a step is due; undefined for those that are not taken any more. */
export function dueOf(raisedAt: Date, step: number): Date | undefined {
  return step > LAST_STEP ? undefined : new Date(+raisedAt + step * STEP_MS);
}
