import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { Doer, PeopleService } from '../people/people.feature.js';
import type { VisitAccess } from './visit-access.js';
import { insideOf, sizeOf } from './visit-party.js';
import type { Rules } from './visit-overstay.js';
import type { VisitPushes } from './visit-pushes.js';
import type { FindRules } from './visit-rules.js';
import type { VisitToursStore } from './visit-tours.store.js';
import { VisitNotFound } from './visits.errors.js';
import type { Step, VisitsStore } from './visits.store.js';
import { isOfTour, type TourVisit, type Visit } from './visits.types.js';

export interface TakingDependencies {
  store: VisitsStore;
  access: VisitAccess;
  people: PeopleService;
  writing: Writing;
  now: () => Date;
  /** Tells whoever has the visit before them that it has moved on. */
  tell: VisitPushes['moved'];
  tours: VisitToursStore;
  rulesOf: FindRules;
}

/** A step that somebody takes, what is told of it, and why it is refused where the row does not allow it. */
export interface Plan {
  step: Step;
  event: Envelope;
  refusal: (visit: Visit) => Error;
}

/** What somebody does to a visit as they found it, of those that they see or that they may answer. */
export interface Deed {
  of: 'seen' | 'own';
  plan: Planning;
  /** What they do instead where it is one of several homes that one person comes to. */
  together?: Together;
}

/** One of the steps that are taken together. */
export interface Move {
  visit: Visit;
  step: Step;
  event?: Envelope;
}

/** Who does it, and by which rules. */
interface By {
  doer: Doer;
  at: Date;
  rules: Rules;
}

/**
 * The steps of a tour whose visits are locked, one of which was named; undefined where it takes its step
 * by itself. Throws where it may not.
 */
export type Together = (visits: readonly Visit[], one: Visit, by: By) => Move[] | undefined;

export type Planning = (visit: Visit, doer: Doer, at: Date) => Plan | Promise<Plan>;

/** Takes a step of a visit. @throws VisitNotFound, NotLivingThere, and what the plan says */
export type Take = (
  acting: Acting,
  visitId: string,
  deed: Deed,
  remember: Remember<Visit>,
) => Promise<Visit>;

/** Others count the same party meanwhile, again and again. */
const MOST_TRIES = 10;

/**
 * One step with its event, or nothing of both. Of several that try at once the database lets one
 * through; the others are told why not by how the visit is then. Who lets some of a party in or out
 * looks again: several do so at once, each for others.
 */
export function createTake(deps: TakingDependencies): Take {
  const { store, access, people, writing, now, tell } = deps;

  const attempt = async (visit: Visit, { step, event }: Plan, remember: Remember<Visit>) => {
    const next = afterStep(visit, step);
    const isTaken = await writing.inTransaction(async (transaction) => {
      if (!(await store.advance(transaction, visit, step))) return false;
      await writing.appendEvents(transaction, [event]);
      await remember(transaction, next);
      return true;
    });
    return isTaken ? next : undefined;
  };

  const takeTogether = createTakeTogether(deps);

  return async (acting, visitId, { of, plan, together }, remember) => {
    const at = now();
    const [found, doer] = await Promise.all([
      of === 'own' ? access.findToAnswer(acting, visitId, at) : access.find(acting, visitId),
      people.getDoer(acting),
    ]);
    if (together !== undefined && isOfTour(found)) {
      const next = await takeTogether(found, together, { doer, at }, remember);
      if (next !== undefined) return next;
    }
    let visit = found;
    for (let tries = 1; ; tries++) {
      const planned = await plan(visit, doer, at);
      const next = await attempt(visit, planned, remember);
      if (next !== undefined) {
        tell(next);
        return next;
      }
      const moved = await access.find(acting, visitId);
      if (tries >= MOST_TRIES || !isCountedAnew(visit, moved)) throw planned.refusal(moved);
      visit = moved;
    }
  };
}

/** All steps of a tour with their events, or nothing of any. */
function createTakeTogether({ store, tours, rulesOf, writing, tell }: TakingDependencies) {
  return async (
    found: TourVisit,
    together: Together,
    { doer, at }: Omit<By, 'rules'>,
    remember: Remember<Visit>,
  ): Promise<Visit | undefined> => {
    const rules = await rulesOf(found.communityId);
    const taken = await writing.inTransaction(async (transaction) => {
      const visits = await tours.lock(transaction, found);
      const one = visits.find(({ id }) => id === found.id);
      if (one === undefined) throw new VisitNotFound(found.id);
      const moves = together(visits, one, { doer, at, rules });
      if (moves === undefined) return undefined;
      for (const { visit, step } of moves) {
        const isTaken = await store.advance(transaction, visit, step);
        if (!isTaken) throw new Error('a visit that is locked has moved on');
      }
      const events = moves.flatMap(({ event }) => event ?? []);
      await writing.appendEvents(transaction, events);
      const after = moves.map(({ visit, step }) => afterStep(visit, step));
      const next = after.find(({ id }) => id === one.id);
      if (next === undefined) throw new Error('the visit that was named takes no step');
      await remember(transaction, next);
      return { next, after };
    });
    for (const visit of taken?.after ?? []) tell(visit);
    return taken?.next;
  };
}

/** Whether others of the party came in or went out meanwhile, so that there is another step to take. */
function isCountedAnew(before: Visit, after: Visit): boolean {
  return sizeOf(after) > 1 && after.state === 'inside' && insideOf(before) !== insideOf(after);
}

function afterStep(visit: Visit, { to, changes, undoesCheckOutAfter }: Step): Visit {
  const next: Visit = { ...visit, ...changes, state: to };
  if (undoesCheckOutAfter === undefined) return next;
  delete next.checkedOutAt;
  delete next.checkedOutBy;
  delete next.checkedOutByActor;
  delete next.leftHow;
  return next;
}
