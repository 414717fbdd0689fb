import type { HelpWindow, PassWindow, SnapshotPass, Weekday } from '@gatehouse/client';
import type { PassCode } from '@gatehouse/codes/pass-code';
import { isOpen, opensAt, type Offset, type Window } from './local-time.js';
import type { SnapshotHead } from './snapshot.types.js';

/** When a pass is good, and how often, whoever says so. */
export interface PassTerms {
  validFrom: Date;
  /** Not any more from then on. */
  validTo: Date;
  windows: readonly Window[];
  /** Absent where uses are not counted. */
  maxUses?: number;
  uses: number;
  /** How many may come at once. */
  peopleAtOnce: number;
}

export type Judged =
  | { result: 'ok' | 'used_up' | 'expired'; left: number }
  | { result: 'not_yet' | 'not_in_window'; left: number; opensAt?: Date };

interface Coming {
  people: number;
  offsets: readonly Offset[];
  at: Date;
}

/** By their numbers in calendars: Monday is 1. */
const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether so many may come in by a pass at the moment: as the services say it. */
export function judge(terms: PassTerms, { people, offsets, at }: Coming): Judged {
  const { validFrom, validTo, windows, maxUses = Infinity, uses, peopleAtOnce } = terms;
  const left = Math.max(0, Math.min(peopleAtOnce, maxUses - uses));
  if (uses >= maxUses) return { result: 'used_up', left: 0 };
  if (validTo <= at) return { result: 'expired', left: 0 };
  const from = at < validFrom ? validFrom : at;
  const next = opensAt(windows, offsets, { from, to: validTo });
  const later = next === undefined ? {} : { opensAt: next };
  if (at < validFrom) return { result: 'not_yet', left, ...later };
  if (!isOpen(windows, offsets, at)) return { result: 'not_in_window', left, ...later };
  return { result: people > left ? 'used_up' : 'ok', left };
}

/** As the pass itself says, signed. */
export function termsOfCode(pass: PassCode, uses: number): PassTerms {
  const { validFrom, validTo, windows, maxUses, people } = pass;
  return {
    ...{ validFrom, validTo, windows, uses, peopleAtOnce: people },
    ...(maxUses !== undefined && { maxUses }),
  };
}

/** As the snapshot says. */
export function termsOfListed(pass: SnapshotPass, uses: number): PassTerms {
  const { validFrom, validTo, windows = [], maxUses, peopleAtOnce } = pass;
  return {
    ...{ validFrom: new Date(validFrom), validTo: new Date(validTo), uses, peopleAtOnce },
    windows: windows.map(numbered),
    ...(maxUses !== undefined && { maxUses }),
  };
}

/** Passes name the days of a week, and those who work have their numbers. */
export const numbered = ({ days, from, to }: PassWindow | HelpWindow): Window => ({
  days: days.map((day) => (typeof day === 'number' ? day : WEEKDAYS.indexOf(day) + 1)),
  ...{ from: minutesOf(from), to: minutesOf(to) },
});

/** How far the clocks of the community are ahead of UTC, and since when. */
export const offsetsOf = ({ offsets }: Pick<SnapshotHead, 'offsets'>): Offset[] =>
  offsets.map(({ from, minutes }) => ({ since: Date.parse(from), ms: minutes * 60_000 }));

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
