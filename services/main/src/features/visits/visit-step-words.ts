import type { Doer } from '../people/people.feature.js';
import { VisitApprovalLapsed, VisitNotReady } from './visits.errors.js';
import type { Visit } from './visits.types.js';

/** A guard sees at once that it was the wrong visitor; pages offer it for less, lines are slow. */
export const CHECK_OUT_UNDOABLE_MS = 60_000;

/** Who let out, and when. */
export const outBy = (doer: Doer, at: Date) => ({
  ...{ checkedOutAt: at, checkedOutBy: doer.by },
  ...(doer.actor && { checkedOutByActor: doer.actor }),
});

/** Why nobody may come in: the approval has ended, or there never was one. */
export function whyNotApproved(visit: Visit): Error {
  return visit.lapsedAt === undefined ? new VisitNotReady(visit) : new VisitApprovalLapsed(visit);
}
