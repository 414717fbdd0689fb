import { nextAt } from '@gatehouse/shared/time/local-time';
import type { Policies } from '../policies/policies.feature.js';
import type { Stay, VisitKind } from './visits.types.js';

/** So long after coming in it is said again and again that somebody stays too long. */
const SAID_FOR_MS = 3 * 60 * 60_000;

/** The place by whose rules and clocks somebody stays. */
export interface Rules {
  policy: Policies['gate'];
  timeZone: string;
}

/** How long who comes in at that moment may stay. */
export function stayFrom(kind: VisitKind, at: Date, { policy, timeZone }: Rules): Stay {
  const overstaySeconds = policy[`${kind}OverstaySeconds`];
  return {
    ...(overstaySeconds > 0 && { overstaySeconds }),
    // Not before it has been said that they stay too long.
    assumedOutAt: nextAt(policy.assumedOutAt, new Date(at.getTime() + SAID_FOR_MS), timeZone),
  };
}

/** How long who comes in at that moment to so many homes may stay: so long at each, or as any of the kind. */
export function tourStayFrom(
  { kind, homes }: { kind: VisitKind; homes: number },
  at: Date,
  rules: Rules,
): Stay {
  const { tourUnitSeconds } = rules.policy;
  const stay = stayFrom(kind, at, rules);
  return tourUnitSeconds > 0 ? { ...stay, overstaySeconds: tourUnitSeconds * homes } : stay;
}

/** When it is next to be said that somebody stays too long; undefined when it no longer is. */
export function nextOverstay(
  { overstaySeconds }: Stay,
  checkedInAt: Date,
  after: Date,
): Date | undefined {
  if (overstaySeconds === undefined) return undefined;
  const [from, everyMs] = [checkedInAt.getTime(), overstaySeconds * 1000];
  const times = Math.max(1, Math.floor((after.getTime() - from) / everyMs) + 1);
  return times === 1 || times * everyMs <= SAID_FOR_MS
    ? new Date(from + times * everyMs)
    : undefined;
}

/** When something next happens to somebody inside by itself. */
export function nextInside(stay: Stay, checkedInAt: Date, after: Date): Date {
  const overstay = nextOverstay(stay, checkedInAt, after);
  return overstay !== undefined && overstay < stay.assumedOutAt ? overstay : stay.assumedOutAt;
}
