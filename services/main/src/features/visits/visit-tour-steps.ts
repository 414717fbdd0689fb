import type { Doer } from '../people/people.feature.js';
import { nextInside, stayFrom, tourStayFrom, type Rules } from './visit-overstay.js';
import type { Move, Together } from './visit-taking.js';
import { VisitApprovalLapsed, VisitCheckOutStands, VisitNotReady } from './visits.errors.js';
import { visitLapsed, visitMoved } from './visits.events.js';
import { CHECK_OUT_UNDOABLE_MS, outBy, whyNotApproved } from './visit-step-words.js';
import type { Stay, Visit } from './visits.types.js';

/**
 * The visitor goes in once, to all homes that have said yes: of those at which they are to leave it at the
 * gate, only to the one that is named. Homes that say so later are added by the same step.
 */
export const comingInTogether: Together = (visits, one, { doer, at, rules }) => {
  const comers = visits.filter(
    (visit) =>
      mayComeIn(visit, at) && (visit.id === one.id || visit.instruction !== 'leave-at-gate'),
  );
  if (!comers.some(({ id }) => id === one.id))
    throw one.state === 'approved' ? new VisitApprovalLapsed(one) : whyNotApproved(one);
  const before = visits.filter(({ state }) => state === 'inside');
  const stays = staysOf({ before, comers }, at, rules);
  return [
    ...comers.map((visit) => lettingIn(visit, stays(visit), doer, at)),
    ...before.flatMap((visit) => stayingLonger(visit, stays(visit), at)),
  ];
};

const mayComeIn = ({ state, approvedUntil }: Visit, at: Date): boolean =>
  state === 'approved' && (approvedUntil === undefined || approvedUntil > at);

/**
 * How long each stays: as long as all homes together take, since the first was entered. That it is too
 * long is told once, by the visit that says for how long.
 */
function staysOf(
  { before, comers }: { before: readonly Visit[]; comers: readonly Visit[] },
  at: Date,
  rules: Rules,
): (visit: Visit) => Stay {
  const tellsNow = before.find(({ stay }) => stay?.overstaySeconds !== undefined);
  const telling = tellsNow ?? before[0] ?? comers[0];
  const entered = telling?.checkedInAt ?? at;
  const homes = before.length + comers.length;
  return (visit) => {
    const { overstaySeconds, ...stay } = tourStayFrom({ kind: visit.kind, homes }, entered, rules);
    const tells = visit.id === telling?.id && overstaySeconds !== undefined;
    return tells ? { ...stay, overstaySeconds } : stay;
  };
}

function lettingIn(visit: Visit, stay: Stay, doer: Doer, at: Date): Move {
  return {
    visit,
    step: {
      ...{ from: 'approved', to: 'inside', dueAt: nextInside(stay, at, at) },
      changes: {
        ...{ checkedInAt: at, checkedInBy: doer.by, stay },
        ...(doer.actor && { checkedInByActor: doer.actor }),
      },
    },
    event: visitMoved(visit, 'checked-in', { doer, at, people: 1 }),
  };
}

/** Further homes give more time to who is inside already. */
function stayingLonger(visit: Visit, stay: Stay, at: Date): Move[] {
  const { checkedInAt = at } = visit;
  if (stay.overstaySeconds === visit.stay?.overstaySeconds) return [];
  const dueAt = nextInside(stay, checkedInAt, at);
  return [{ visit, step: { from: 'inside', to: 'inside', changes: { stay }, dueAt } }];
}

/** Who leaves has left all homes; what is left at the gate is handed over for one home at a time. */
export const goingOutTogether: Together = (visits, one, { doer, at }) => {
  if (one.state !== 'inside') throw new VisitNotReady(one);
  const insiders = visits.filter(({ state }) => state === 'inside');
  return insiders.map((visit) => ({
    visit,
    step: {
      ...{ from: 'inside', to: 'left', dueAt: null },
      changes: { ...outBy(doer, at), leftHow: 'seen' },
    },
    event: visitMoved(visit, 'checked-out', { doer, at, people: 1, how: 'seen' }),
  }));
};

/** All who were seen out together are inside again. */
export const stayingAfterAllTogether: Together = (visits, one, { doer, at, rules }) => {
  if (one.state !== 'left') throw new VisitNotReady(one);
  const leftAt = one.checkedOutAt?.getTime() ?? 0;
  if (leftAt <= at.getTime() - CHECK_OUT_UNDOABLE_MS) throw new VisitCheckOutStands(one);
  const back = visits.filter(
    ({ state, checkedOutAt, leftHow }) =>
      state === 'left' && checkedOutAt?.getTime() === leftAt && leftHow === one.leftHow,
  );
  return back.map((visit) => {
    const { checkedInAt = at, kind } = visit;
    const stay = visit.stay ?? stayFrom(kind, checkedInAt, rules);
    return {
      visit,
      step: {
        ...{ from: 'left', to: 'inside', dueAt: nextInside(stay, checkedInAt, at) },
        changes: { stay },
        undoesCheckOutAfter: new Date(at.getTime() - CHECK_OUT_UNDOABLE_MS),
      },
      event: visitMoved(visit, 'check-out-undone', { doer, at, people: 1 }),
    };
  });
};

/** Who did not come in has come to none of the homes that had said yes. */
export const notComingTogether: Together = (visits, one, { doer, at }) => {
  if (one.state !== 'approved') throw whyNotApproved(one);
  const expected = visits.filter(({ state }) => state === 'approved');
  return expected.map((visit) => ({
    visit,
    step: {
      ...{ from: 'approved', to: 'expired', dueAt: null },
      changes: {
        ...{ lapsedAt: at, lapsedBy: doer.by },
        ...(doer.actor && { lapsedByActor: doer.actor }),
      },
    },
    event: visitLapsed(visit, { at, doer }),
  }));
};
