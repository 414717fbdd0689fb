import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Acting } from '../../acting.js';
import type { Doer } from '../people/people.feature.js';
import { nextInside, stayFrom } from './visit-overstay.js';
import { insideOf, sizeOf } from './visit-party.js';
import type { FindRules } from './visit-rules.js';
import { CHECK_OUT_UNDOABLE_MS, outBy, whyNotApproved } from './visit-step-words.js';
import type { Plan, Planning, Take, Together } from './visit-taking.js';
import {
  comingInTogether,
  goingOutTogether,
  notComingTogether,
  stayingAfterAllTogether,
} from './visit-tour-steps.js';
import {
  VisitApprovalLapsed,
  VisitCheckOutStands,
  VisitNotReady,
  VisitPartyExceeded,
} from './visits.errors.js';
import { visitCounted, visitLapsed, visitMoved } from './visits.events.js';
import type { Visit } from './visits.types.js';

export interface VisitStepsDependencies {
  take: Take;
  rulesOf: FindRules;
}

export type VisitStepsService = ReturnType<typeof createVisitStepsService>;

/**
 * How a visitor passes the gate, once it is said that they may. Who comes to several homes passes it once
 * for all of them, whichever of the visits is named.
 */
export function createVisitStepsService({ take, rulesOf }: VisitStepsDependencies) {
  const does =
    (plan: Planning, together: Together) =>
    (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      take(acting, visitId, { of: 'seen', plan, together }, remember);

  const some =
    (plan: (people: number) => Planning, together: Together) =>
    (acting: Acting, visitId: string, people: number, remember: Remember<Visit>): Promise<Visit> =>
      does(plan(people), together)(acting, visitId, remember);

  return {
    /**
     * Of a party all who are not inside yet.
     * @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed
     */
    checkIn: does(comingIn(rulesOf), comingInTogether),

    /**
     * The visitor has left, with all of a party, or has handed over at the gate what was to be left there.
     * @throws VisitNotFound, VisitNotReady unless the visitor is inside
     */
    checkOut: does(
      (visit, doer, at) =>
        isHandedOver(visit) ? handingOver(visit, doer, at) : goingOut()(visit, doer, at),
      (visits, one, by) => (isHandedOver(one) ? undefined : goingOutTogether(visits, one, by)),
    ),

    /** So many of a party. @throws as `checkIn`, and VisitPartyExceeded */
    letIn: some((people) => comingIn(rulesOf, people), comingInTogether),

    /** So many of a party. @throws as `checkOut`, and VisitPartyExceeded */
    letOut: some((people) => goingOut(people), goingOutTogether),

    /**
     * The guard saw the wrong visitor out: what was recorded just now is as if it had not been.
     * @throws VisitNotFound, VisitNotReady unless the visitor has left, VisitCheckOutStands
     */
    undoCheckOut: does(stayingAfterAll(rulesOf), stayingAfterAllTogether),

    /**
     * The guard says that the visitor did not come in, which ends the approval.
     * @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed
     */
    lapse: does(notComing, notComingTogether),
  };
}

const isHandedOver = ({ state, instruction }: Visit): boolean =>
  state === 'approved' && instruction === 'leave-at-gate';

const notReady = (visit: Visit): Error => new VisitNotReady(visit);

const comingIn =
  (rulesOf: FindRules, wanted?: number): Planning =>
  async (visit, doer, at) => {
    const inside = insideOf(visit);
    const left = sizeOf(visit) - inside;
    if (left === 0) throw new VisitNotReady(visit);
    const people = wanted ?? left;
    if (people > left) throw new VisitPartyExceeded(visit, left);
    if (inside > 0) return counting(visit, 'in', { doer, at, people });
    const stay = stayFrom(visit.kind, at, await rulesOf(visit.communityId));
    return {
      step: {
        ...{ from: 'approved', to: 'inside', dueAt: nextInside(stay, at, at), approvedAt: at },
        changes: {
          ...{ checkedInAt: at, checkedInBy: doer.by, stay },
          ...(doer.actor && { checkedInByActor: doer.actor }),
          ...(sizeOf(visit) > 1 && { insideCount: people }),
        },
      },
      event: visitMoved(visit, 'checked-in', { doer, at, people }),
      // An approval whose time has passed is over, whether or not that has been recorded yet.
      refusal: (found) =>
        found.state === 'approved' ? new VisitApprovalLapsed(found) : whyNotApproved(found),
    };
  };

/** Some of a party pass, and others are inside before and after it. */
function counting(
  visit: Visit,
  direction: 'in' | 'out',
  move: { doer: Doer; at: Date; people: number },
): Plan {
  const inside = insideOf(visit);
  const insideCount = direction === 'in' ? inside + move.people : inside - move.people;
  return {
    step: { from: 'inside', to: 'inside', changes: { insideCount }, whileInside: inside },
    event: visitCounted(visit, direction, { ...move, insideCount }),
    refusal: notReady,
  };
}

const goingOut =
  (wanted?: number): Planning =>
  (visit, doer, at) => {
    const inside = insideOf(visit);
    const people = wanted ?? inside;
    if (visit.state === 'inside' && people > inside) throw new VisitPartyExceeded(visit, inside);
    if (people < inside) return counting(visit, 'out', { doer, at, people });
    return {
      step: {
        ...{ from: 'inside', to: 'left', dueAt: null },
        changes: { ...outBy(doer, at), leftHow: 'seen' },
        ...(sizeOf(visit) > 1 && { whileInside: inside }),
      },
      event: visitMoved(visit, 'checked-out', { doer, at, people, how: 'seen' }),
      refusal: notReady,
    };
  };

/** Who was to leave it at the gate never comes in. */
const handingOver: Planning = (visit, doer, at) => ({
  step: {
    ...{ from: 'approved', to: 'left', dueAt: null, approvedAt: at, leavesAtGate: true },
    changes: { ...outBy(doer, at), leftHow: 'parcel' },
  },
  event: visitMoved(visit, 'checked-out', { doer, at, people: sizeOf(visit), how: 'parcel' }),
  refusal: (found) =>
    found.state === 'approved' ? new VisitApprovalLapsed(found) : whyNotApproved(found),
});

const stayingAfterAll =
  (rulesOf: FindRules): Planning =>
  async (visit, doer, at) => {
    const { checkedInAt = at, kind, communityId } = visit;
    const stay = visit.stay ?? stayFrom(kind, checkedInAt, await rulesOf(communityId));
    const people = visit.insideCount ?? sizeOf(visit);
    return {
      step: {
        // No step on a visit's way, but back.
        ...{ from: 'left', to: 'inside', dueAt: nextInside(stay, checkedInAt, at) },
        changes: { stay },
        undoesCheckOutAfter: new Date(at.getTime() - CHECK_OUT_UNDOABLE_MS),
      },
      event: visitMoved(visit, 'check-out-undone', { doer, at, people }),
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
