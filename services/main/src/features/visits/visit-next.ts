import { standingAt, type Standing } from './visit-ladder.js';
import { nextInside, nextOverstay, stayFrom, type Rules } from './visit-overstay.js';
import type { Waiting } from './visit-due.store.js';
import type { Visit } from './visits.types.js';

/** What happens to a visit by itself at a moment. */
export type NextStep =
  | { kind: 'escalated'; standing: Standing; waiting: Waiting }
  /** Nothing yet: what is due was found out now, or was put off. */
  | { kind: 'waits'; waiting: Waiting }
  | { kind: 'overstayed'; waiting: Waiting }
  | { kind: 'expired'; waiting?: undefined }
  /** @property since when the approval had ended */
  | { kind: 'lapsed'; since: Date; waiting?: undefined }
  | { kind: 'assumed'; waiting?: undefined }
  | { kind: 'over'; waiting?: undefined };

/**
 * What happens at the moment to a visit that was looked at because it was due. The release before this
 * one moves visits on without saying when they are due next: then this finds it out.
 */
export function nextStep(
  visit: Visit,
  dueAt: Date | undefined,
  at: Date,
  rules: Rules | undefined,
): NextStep {
  const { state } = visit;
  if (state === 'requested') return nextAsked(visit, at);
  if (rules === undefined) throw new Error('the rules of a visit are not known');
  if (state === 'approved') return nextApproved(visit, at, rules);
  return state === 'inside' ? nextWithin(visit, dueAt, at, rules) : { kind: 'over' };
}

function nextAsked(visit: Visit, at: Date): NextStep {
  const standing = standingAt(visit.ladder, visit.requestedAt, at);
  if (standing === undefined) return { kind: 'expired' };
  const waiting = waitingFor(visit, standing.endsAt, { rungIndex: standing.index });
  return standing.index > visit.rungIndex
    ? { kind: 'escalated', standing, waiting }
    : { kind: 'waits', waiting };
}

function nextApproved(visit: Visit, at: Date, { policy }: Rules): NextStep {
  const { approvedUntil, answeredAt = at } = visit;
  const until = approvedUntil ?? new Date(answeredAt.getTime() + policy.approvalMinutes * 60_000);
  if (until <= at) return { kind: 'lapsed', since: until };
  return { kind: 'waits', waiting: waitingFor(visit, until, { approvedUntil: until }) };
}

function nextWithin(visit: Visit, dueAt: Date | undefined, at: Date, rules: Rules): NextStep {
  const { checkedInAt = at } = visit;
  const stay = visit.stay ?? stayFrom(visit.kind, checkedInAt, rules);
  if (stay.assumedOutAt <= at) return { kind: 'assumed' };
  const waiting = waitingFor(visit, nextInside(stay, checkedInAt, at), { stay });
  const justBefore = dueAt && new Date(dueAt.getTime() - 1);
  const isOverstay =
    dueAt !== undefined &&
    dueAt <= at &&
    justBefore !== undefined &&
    nextOverstay(stay, checkedInAt, justBefore)?.getTime() === dueAt.getTime();
  return { kind: isOverstay ? 'overstayed' : 'waits', waiting };
}

function waitingFor(visit: Visit, dueAt: Date, found: Partial<Waiting>): Waiting {
  const { rungIndex, approvedUntil, stay } = visit;
  return {
    ...{ rungIndex, ...(approvedUntil && { approvedUntil }), ...(stay && { stay }) },
    ...found,
    dueAt,
  };
}
