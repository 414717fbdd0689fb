import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Acting } from '../../acting.js';
import type { Doer } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { askedAt, standingAt, type RungKind } from './visit-ladder.js';
import type { FindRules } from './visit-rules.js';
import type { Planning, Take } from './visit-taking.js';
import {
  GuardNotAsked,
  VisitAlreadyAnswered,
  VisitApprovalLapsed,
  VisitDisputedBefore,
  VisitExpired,
  VisitNotReady,
} from './visits.errors.js';
import { visitAnswered, visitDisputed, visitWithdrawn } from './visits.events.js';
import type { DecidedVia, Instruction, Visit, VisitChanges } from './visits.types.js';

export interface VisitAnswersDependencies {
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  rulesOf: FindRules;
  take: Take;
}

/** An answer of somebody who lives there. */
export interface Answer {
  outcome: 'approved' | 'denied';
  instruction?: Instruction;
}

/** An answer of somebody at the gate, who says why. */
export interface Decision {
  outcome: 'approved' | 'denied';
  reason: string;
}

export type VisitAnswersService = ReturnType<typeof createVisitAnswersService>;

/** What is said to the question at the gate, and what is taken back of it. */
export function createVisitAnswersService(deps: VisitAnswersDependencies) {
  const { take } = deps;
  return {
    /**
     * A resident's answer, on whichever rung. The first one wins, whoever else tries at the same
     * moment. It is told to those who were rung and still live there: who came or left meanwhile learns
     * nothing of it.
     *
     * @throws VisitNotFound, NotLivingThere, VisitAlreadyAnswered, VisitExpired
     */
    answer(
      acting: Acting,
      visitId: string,
      { outcome, instruction }: Answer,
      remember: Remember<Visit>,
    ): Promise<Visit> {
      const more = outcome === 'approved' && instruction !== undefined ? { instruction } : {};
      const plan = answering(deps, { outcome, via: 'resident', more });
      return take(acting, visitId, { of: 'own', plan }, remember);
    },

    /**
     * The gate decides where nobody of the home has, once it is asked to. @param asked which rungs ask
     * whoever decides
     * @throws VisitNotFound, GuardNotAsked, VisitAlreadyAnswered, VisitExpired
     */
    decide: (
      acting: Acting,
      visitId: string,
      { outcome, reason, asked }: Decision & { asked: readonly RungKind[] },
      remember: Remember<Visit>,
    ): Promise<Visit> => {
      const decide = answering(deps, { outcome, via: 'guard', more: { reason } });
      const plan: Planning = (visit, doer, at) => {
        assertAsked(visit, asked, at);
        return decide(visit, doer, at);
      };
      return take(acting, visitId, { of: 'seen', plan }, remember);
    },

    /**
     * A resident takes an approval back before the visitor has come in.
     * @throws VisitNotFound, NotLivingThere, VisitApprovalLapsed, VisitNotReady
     */
    withdraw: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      take(acting, visitId, { of: 'own', plan: withdrawing(deps) }, remember),

    /**
     * A resident says that the visitor who came in was not theirs; what is written of it stays so.
     * @throws VisitNotFound, NotLivingThere, VisitNotReady unless the visitor has come in
     */
    dispute: (acting: Acting, visitId: string, remember: Remember<Visit>): Promise<Visit> =>
      take(acting, visitId, { of: 'own', plan: disputing }, remember),
  };
}

interface Answering {
  outcome: 'approved' | 'denied';
  via: Exclude<DecidedVia, 'pass'>;
  more: VisitChanges;
}

function answering(deps: VisitAnswersDependencies, { outcome, via, more }: Answering): Planning {
  return async (visit, doer, at) => {
    const { communityId, unit, requestedAt } = visit;
    const [residents, { policy }] = await Promise.all([
      deps.residencies.residentsOf(communityId, unit.id, requestedAt, at),
      deps.rulesOf(communityId),
    ]);
    const until = new Date(at.getTime() + policy.approvalMinutes * 60_000);
    const approval = outcome === 'approved' ? { approvedUntil: until } : {};
    const changes = { ...answeredBy(doer, at), ...more, ...approval, decidedVia: via };
    const dueAt = outcome === 'approved' ? until : null;
    return {
      step: { from: 'requested', to: outcome, changes, dueAt, inTimeAt: at },
      event: visitAnswered(visit, { outcome, doer, at, via, ...more }, residents),
      refusal: whyNotAnswered,
    };
  };
}

function withdrawing(deps: VisitAnswersDependencies): Planning {
  return async (visit, doer, at) => {
    const { communityId, unit, requestedAt } = visit;
    const { by: withdrawnBy, actor } = doer;
    return {
      step: {
        ...{ from: 'approved', to: 'denied', dueAt: null, approvedAt: at },
        changes: { withdrawnAt: at, withdrawnBy, ...(actor && { withdrawnByActor: actor }) },
      },
      event: visitWithdrawn(
        visit,
        { doer, at },
        await deps.residencies.residentsOf(communityId, unit.id, requestedAt, at),
      ),
      refusal: (found) =>
        found.state === 'approved' || found.lapsedAt !== undefined
          ? new VisitApprovalLapsed(found)
          : new VisitNotReady(found),
    };
  };
}

const disputing: Planning = (visit, doer, at) => {
  const { by: disputedBy, actor } = doer;
  const { state } = visit;
  if (state !== 'inside' && state !== 'left') throw new VisitNotReady(visit);
  return {
    step: {
      ...{ from: state, to: state, isFirstDispute: true },
      changes: { disputedAt: at, disputedBy, ...(actor && { disputedByActor: actor }) },
    },
    event: visitDisputed(visit, { doer, at }),
    refusal: (found) =>
      found.disputedAt === undefined ? new VisitNotReady(found) : new VisitDisputedBefore(found),
  };
};

/** Before its time, and for others' decisions, the gate is not asked. */
function assertAsked(visit: Visit, asked: readonly RungKind[], at: Date): void {
  const { ladder, requestedAt, state } = visit;
  if (state !== 'requested') return;
  const standing = standingAt(ladder, requestedAt, at);
  // What is over is refused as what is over.
  if (standing === undefined || asked.includes(standing.kind)) return;
  throw new GuardNotAsked(standing, askedAt(ladder, requestedAt, asked));
}

function answeredBy({ by, actor }: Doer, at: Date): VisitChanges {
  return { answeredBy: by, answeredAt: at, ...(actor && { answeredByActor: actor }) };
}

/** A refused answer comes from a visit that is answered, or whose time has passed. */
function whyNotAnswered(visit: Visit): Error {
  const unanswered = visit.answeredAt === undefined;
  return unanswered ? new VisitExpired(visit) : new VisitAlreadyAnswered(visit);
}
