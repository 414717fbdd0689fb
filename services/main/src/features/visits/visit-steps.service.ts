import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { VisitAccess } from './visit-access.js';
import {
  VisitAlreadyAnswered,
  VisitApprovalLapsed,
  VisitCheckOutStands,
  VisitExpired,
  VisitNotReady,
} from './visits.errors.js';
import { visitAnswered, visitLapsed, visitMoved } from './visits.events.js';
import type { VisitPushes } from './visit-pushes.js';
import type { Step, VisitsStore } from './visits.store.js';
import type { Visit, VisitChanges } from './visits.types.js';

export interface VisitStepsDependencies {
  store: VisitsStore;
  access: VisitAccess;
  people: PeopleService;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  writing: Writing;
  now: () => Date;
  /** How long an approval that nobody uses holds, in milliseconds. */
  approvalMs: number;
  /** Tells whoever has the visit before them that it has moved on. */
  tell: VisitPushes['moved'];
}

/** A guard sees at once that it was the wrong visitor; pages offer it for less, lines are slow. */
const CHECK_OUT_UNDOABLE_MS = 60_000;

export type VisitStepsService = ReturnType<typeof createVisitStepsService>;

/** How a visit goes on once it was asked for: answered, let in, seen out. */
export function createVisitStepsService(deps: VisitStepsDependencies) {
  const { access, people, residencies, now } = deps;

  async function move(
    acting: Acting,
    visitId: string,
    plan: Plan,
    remember: Remember<Visit>,
  ): Promise<Visit> {
    const [visit, doer] = await Promise.all([access.find(acting, visitId), people.getDoer(acting)]);
    const { step, event } = plan(visit, doer, now());
    const moved = await take(deps, visit, step, event, remember);
    if (!moved) throw whyNotMoved(await access.find(acting, visitId), step);
    return moved;
  }

  return {
    /**
     * A resident's answer. The first one wins, whoever else tries at the same moment. It is told to
     * those who were rung and still live there: who came or left meanwhile learns nothing of it.
     *
     * @throws VisitNotFound, NotLivingThere, VisitAlreadyAnswered, VisitExpired
     */
    async answer(
      acting: Acting,
      visitId: string,
      outcome: 'approved' | 'denied',
      remember: Remember<Visit>,
    ): Promise<Visit> {
      const at = now();
      const visit = await access.findToAnswer(acting, visitId, at);
      const [doer, residents] = await Promise.all([
        people.getDoer(acting),
        residencies.residentsOf(acting.communityId, visit.unit.id, visit.requestedAt, at),
      ]);
      const step = { to: outcome, changes: answered(doer, at), inTimeAt: at };
      const event = visitAnswered(visit, { outcome, doer, at }, residents);
      const settled = await take(deps, visit, step, event, remember);
      if (!settled) throw whyNotAnswered(await access.find(acting, visitId));
      return settled;
    },

    /** @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed */
    checkIn: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      move(acting, visitId, comingIn(deps.approvalMs), remember),

    /** @throws VisitNotFound, VisitNotReady unless the visitor is inside */
    checkOut: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      move(acting, visitId, goingOut, remember),

    /**
     * The guard saw the wrong visitor out: what was recorded just now is as if it had not been.
     * @throws VisitNotFound, VisitNotReady unless the visitor has left, VisitCheckOutStands
     */
    undoCheckOut: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      move(acting, visitId, stayingAfterAll, remember),

    /**
     * The guard says that the visitor did not come in, which ends the approval.
     * @throws VisitNotFound, VisitNotReady unless approved, VisitApprovalLapsed
     */
    lapse: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      move(acting, visitId, notComing, remember),
  };
}

/** What a guard does to a visit, and what is told of it. */
type Plan = (visit: Visit, doer: Doer, at: Date) => { step: Step; event: Envelope };

const comingIn =
  (approvalMs: number): Plan =>
  (visit, doer, at) => ({
    step: {
      to: 'inside',
      changes: {
        checkedInAt: at,
        checkedInBy: doer.by,
        ...(doer.actor && { checkedInByActor: doer.actor }),
      },
      approvedAfter: new Date(at.getTime() - approvalMs),
    },
    event: visitMoved(visit, 'checked-in', doer, at),
  });

const goingOut: Plan = (visit, doer, at) => ({
  step: {
    to: 'left',
    changes: {
      checkedOutAt: at,
      checkedOutBy: doer.by,
      ...(doer.actor && { checkedOutByActor: doer.actor }),
    },
  },
  event: visitMoved(visit, 'checked-out', doer, at),
});

/** No step on a visit's way, but back: so it names where it begins. */
const stayingAfterAll: Plan = (visit, doer, at) => ({
  step: {
    to: 'inside',
    from: 'left',
    changes: {},
    undoesCheckOutAfter: new Date(at.getTime() - CHECK_OUT_UNDOABLE_MS),
  },
  event: visitMoved(visit, 'check-out-undone', doer, at),
});

const notComing: Plan = (visit, doer, at) => ({
  step: {
    to: 'expired',
    from: 'approved',
    changes: {
      lapsedAt: at,
      lapsedBy: doer.by,
      ...(doer.actor && { lapsedByActor: doer.actor }),
    },
  },
  event: visitLapsed(visit, { at, doer }),
});

function answered({ by, actor }: Doer, at: Date): VisitChanges {
  return { answeredBy: by, answeredAt: at, ...(actor && { answeredByActor: actor }) };
}

/** One step with its event, or nothing of both; undefined when the row did not allow it. */
async function take(
  { store, writing, tell }: VisitStepsDependencies,
  visit: Visit,
  step: Step,
  event: Envelope,
  remember: Remember<Visit>,
): Promise<Visit | undefined> {
  const next = afterStep(visit, step);
  const taken = await writing.inTransaction(async (transaction) => {
    if (!(await store.advance(transaction, visit, step))) return undefined;
    await writing.appendEvents(transaction, [event]);
    await remember(transaction, next);
    return next;
  });
  if (taken !== undefined) tell(taken);
  return taken;
}

function afterStep(visit: Visit, { to, changes, undoesCheckOutAfter }: Step): Visit {
  const next: Visit = { ...visit, ...changes, state: to };
  if (undoesCheckOutAfter === undefined) return next;
  delete next.checkedOutAt;
  delete next.checkedOutBy;
  delete next.checkedOutByActor;
  return next;
}

/** An approval whose time has passed is over, whether or not that has been recorded yet. */
function whyNotMoved(visit: Visit, { to, undoesCheckOutAfter }: Step): Error {
  if (undoesCheckOutAfter !== undefined)
    return visit.state === 'left' ? new VisitCheckOutStands(visit) : new VisitNotReady(visit);
  const isOverdue = to === 'inside' && visit.state === 'approved';
  const lapsed = isOverdue || visit.lapsedAt !== undefined;
  return lapsed ? new VisitApprovalLapsed(visit) : new VisitNotReady(visit);
}

/** A refused answer comes from a visit that is answered, or whose time has passed. */
function whyNotAnswered(visit: Visit): Error {
  const unanswered = visit.answeredAt === undefined;
  return unanswered ? new VisitExpired(visit) : new VisitAlreadyAnswered(visit);
}
