import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** What has become of somebody's shift. */
export interface ChangedShift {
  change: string;
  /** As `2027-01-31`. */
  day: string;
  /** As `22:00`. */
  starts: string;
  ends: string;
}

const titles: Readonly<Record<string, Key>> = {
  assigned: 'shiftTold.assigned',
  cancelled: 'shiftTold.cancelled',
};

/** Told to whoever works it. */
export const shiftChanged = teller<ChangedShift, Key>(
  having('change', 'day', 'starts', 'ends'),
  ({ change, day, starts, ends }, say) => ({
    title: say(titles[change] ?? 'shiftTold.changed', { day }),
    body: say('shiftTold.times', { starts, ends }),
  }),
);

export const tellers = { 'shift-changed': shiftChanged } satisfies Tellers<Key>;
