import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Acting } from '../../acting.js';
import { nextInside, stayFrom } from './visit-overstay.js';
import type { FindRules } from './visit-rules.js';
import type { Planning, Take } from './visit-taking.js';
import { VisitApprovalLapsed, VisitCheckOutStands, VisitNotReady } from './visits.errors.js';
import { visitLapsed, visitMoved } from './visits.events.js';
import type { Visit } from './visits.types.js';

export interface VisitStepsDependencies {
  take: Take;
  rulesOf: FindRules;
}

/** A guard sees at once that it was the wrong visitor; pages offer it for less, lines are slow. */
const CHECK_OUT_UNDOABLE_MS = 60_000;

export type VisitStepsService = ReturnType<typeof createVisitStepsService>;

/** How a visitor passes the gate, once it is said that they may. */
export function createVisitStepsService({ take, rulesOf }: VisitStepsDependencies) {
  const does =
    (plan: Planning) =>
    (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      take(acting, visitId, { of: 'seen', plan }, remember);

  return {
    /** @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed */
    checkIn: does(comingIn(rulesOf)),

    /**
     * The visitor has left, or has handed over at the gate what was to be left there.
     * @throws VisitNotFound, VisitNotReady unless the visitor is inside
     */
    checkOut: does((visit, doer, at) =>
      visit.state === 'approved' && visit.instruction === 'leave-at-gate'
        ? handingOver(visit, doer, at)
        : goingOut(visit, doer, at),
    ),

    /**
     * The guard saw the wrong visitor out: what was recorded just now is as if it had not been.
     * @throws VisitNotFound, VisitNotReady unless the visitor has left, VisitCheckOutStands
     */
    undoCheckOut: does(stayingAfterAll(rulesOf)),

    /**
     * The guard says that the visitor did not come in, which ends the approval.
     * @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed
     */
    lapse: does(notComing),
  };
}

const notReady = (visit: Visit): Error => new VisitNotReady(visit);

const comingIn =
  (rulesOf: FindRules): Planning =>
  async (visit, doer, at) => {
    const stay = stayFrom(visit.kind, at, await rulesOf(visit.communityId));
    return {
      step: {
        ...{ from: 'approved', to: 'inside', dueAt: nextInside(stay, at, at), approvedAt: at },
        changes: {
          ...{ checkedInAt: at, checkedInBy: doer.by, stay },
          ...(doer.actor && { checkedInByActor: doer.actor }),
        },
      },
      event: visitMoved(visit, 'checked-in', doer, at),
      // An approval whose time has passed is over, whether or not that has been recorded yet.
      refusal: (found) =>
        found.state === 'approved' ? new VisitApprovalLapsed(found) : whyNotApproved(found),
    };
  };

const outBy = (doer: Parameters<Planning>[1], at: Date) => ({
  ...{ checkedOutAt: at, checkedOutBy: doer.by },
  ...(doer.actor && { checkedOutByActor: doer.actor }),
});

const goingOut: Planning = (visit, doer, at) => ({
  step: {
    ...{ from: 'inside', to: 'left', dueAt: null },
    changes: { ...outBy(doer, at), leftHow: 'seen' },
  },
  event: visitMoved(visit, 'checked-out', doer, at, 'seen'),
  refusal: notReady,
});

/** Who was to leave it at the gate never comes in. */
const handingOver: Planning = (visit, doer, at) => ({
  step: {
    ...{ from: 'approved', to: 'left', dueAt: null, approvedAt: at, leavesAtGate: true },
    changes: { ...outBy(doer, at), leftHow: 'parcel' },
  },
  event: visitMoved(visit, 'checked-out', doer, at, 'parcel'),
  refusal: (found) =>
    found.state === 'approved' ? new VisitApprovalLapsed(found) : whyNotApproved(found),
});

const stayingAfterAll =
  (rulesOf: FindRules): Planning =>
  async (visit, doer, at) => {
    const { checkedInAt = at, kind, communityId } = visit;
    const stay = visit.stay ?? stayFrom(kind, checkedInAt, await rulesOf(communityId));
    return {
      step: {
        // No step on a visit's way, but back.
        ...{ from: 'left', to: 'inside', dueAt: nextInside(stay, checkedInAt, at) },
        changes: { stay },
        undoesCheckOutAfter: new Date(at.getTime() - CHECK_OUT_UNDOABLE_MS),
      },
      event: visitMoved(visit, 'check-out-undone', doer, at),
      refusal: (found) =>
        found.state === 'left' ? new VisitCheckOutStands(found) : new VisitNotReady(found),
    };
  };

const notComing: Planning = (visit, doer, at) => ({
  step: {
    ...{ from: 'approved', to: 'expired', dueAt: null },
    changes: {
      ...{ lapsedAt: at, lapsedBy: doer.by },
      ...(doer.actor && { lapsedByActor: doer.actor }),
    },
  },
  event: visitLapsed(visit, { at, doer }),
  refusal: whyNotApproved,
});

function whyNotApproved(visit: Visit): Error {
  return visit.lapsedAt === undefined ? new VisitNotReady(visit) : new VisitApprovalLapsed(visit);
}
