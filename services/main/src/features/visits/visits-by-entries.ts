import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Doer } from '../people/people.feature.js';
import type { VisitPushes } from './visit-pushes.js';
import { insideOf, lastInside, sizeOf } from './visit-party.js';
import { visitCounted, visitLapsed, visitMoved } from './visits.events.js';
import type { Step, VisitsStore } from './visits.store.js';
import type { Visit } from './visits.types.js';

export interface VisitsByEntriesDependencies {
  store: Pick<VisitsStore, 'lock' | 'advance'>;
  writing: Pick<Writing, 'appendEvents'>;
  tell: VisitPushes['moved'];
  now: () => Date;
}

type OneVisit = Pick<Visit, 'communityId' | 'id'>;

/** When somebody came in, as a device at a gate has seen, and who let them in. */
export interface SeenIn {
  at: Date;
  /** How many came then. */
  people: number;
  /** When they had come in, as was told of them before. */
  toldAt: Date | null;
  doer: Doer;
}

/** Likewise how many are still inside, and when they were last fewer. */
export interface SeenOut {
  inside: number;
  /** How many were, as was told of them before. */
  toldInside: number;
  /** When the last that left did; absent where nobody has after all. */
  at: Date | undefined;
  /** When that was, as was told of them before. */
  toldAt: Date | null;
  doer: Doer;
}

/**
 * What happened to visits as devices have seen, told later and in any order. It has happened, also where
 * nobody would take that step any more; where somebody with a network has said otherwise, that stays.
 */
export function createVisitsByEntries(deps: VisitsByEntriesDependencies) {
  const { store, now } = deps;

  return {
    /** Lets nobody else change the visit before the transaction ends. */
    lock: (tx: Transaction, one: OneVisit): Promise<Visit | undefined> => store.lock(tx, one),

    /** Of one that was approved, also where that has lapsed by now. @returns it if it has moved */
    async comeIn(tx: Transaction, one: OneVisit, seen: SeenIn): Promise<Visit | undefined> {
      const visit = await store.lock(tx, one);
      if (visit === undefined || !mayHaveComeIn(visit, seen)) return undefined;
      const { at, doer } = seen;
      const hasLeft = visit.state === 'left';
      const isFirst = seen.toldAt === null;
      const people = isFirst ? Math.min(seen.people, sizeOf(visit)) : lastInside(visit);
      return take(deps, tx, visit, {
        step: {
          ...{ from: visit.state, to: hasLeft ? 'left' : 'inside' },
          // How long they may stay is found out when it is looked at first, at once.
          dueAt: hasLeft ? null : now(),
          changes: {
            ...{ checkedInAt: at, checkedInBy: doer.by },
            ...(doer.actor && { checkedInByActor: doer.actor }),
            ...(isFirst && sizeOf(visit) > 1 && { insideCount: people }),
          },
        },
        event: visitMoved(visit, 'checked-in', { doer, at, people }),
      });
    },

    /**
     * As many more or fewer are inside as it is told now than it was told before: guards with a network may
     * have let in and out others meanwhile.
     *
     * @returns it where it is as it was told
     */
    async settle(tx: Transaction, one: OneVisit, seen: SeenOut): Promise<Visit | undefined> {
      const visit = await store.lock(tx, one);
      if (visit === undefined || !isAsTold(visit, seen)) return undefined;
      const before = insideBefore(visit, seen);
      const wanted = before + seen.inside - seen.toldInside;
      const after = Math.min(sizeOf(visit), Math.max(0, wanted));
      if (after === 0) return take(deps, tx, visit, goingOut(visit, seen.doer, seen.at ?? now()));
      const move = { doer: seen.doer, at: seen.at ?? now(), before, after };
      if (visit.state === 'inside')
        return after === before ? visit : take(deps, tx, visit, counting(visit, move));
      // Of the others nobody knows when they left.
      if (visit.leftHow === 'assumed') return undefined;
      return take(deps, tx, visit, stayingAfterAll(visit, { ...move, at: now() }));
    },

    /** Whoever wrote down that they came in was wrong. @returns it if it has moved */
    async neverCame(tx: Transaction, one: OneVisit, at: Date): Promise<Visit | undefined> {
      const visit = await store.lock(tx, one);
      if (visit === undefined) return undefined;
      const changes = { lapsedAt: at };
      return take(deps, tx, visit, {
        step: { from: visit.state, to: 'expired', changes, dueAt: null, forgets: 'coming' },
        event: visitLapsed(visit, { at, isNews: false }),
      });
    },

    /** Tells whoever has the gate before them, once it is committed. */
    tell: deps.tell,
  };
}

interface Taken {
  step: Step;
  event: Envelope;
}

async function take(
  { store, writing }: VisitsByEntriesDependencies,
  tx: Transaction,
  visit: Visit,
  { step, event }: Taken,
): Promise<Visit> {
  await store.advance(tx, visit, step);
  await writing.appendEvents(tx, [event]);
  return (await store.lock(tx, visit)) ?? visit;
}

/** They were let in, or it is known by now that they came in at another moment than was told before. */
function mayHaveComeIn({ state, lapsedAt, checkedInAt }: Visit, { toldAt }: SeenIn): boolean {
  if (state === 'approved' || (state === 'expired' && lapsedAt !== undefined)) return true;
  return toldAt !== null && checkedInAt?.getTime() === toldAt.getTime();
}

/** Nobody knows better: they are inside, nobody saw them go, or they left as was told before. */
function isAsTold({ state, leftHow, checkedOutAt }: Visit, { toldAt }: SeenOut): boolean {
  if (state === 'inside') return true;
  if (state !== 'left') return false;
  return leftHow === 'assumed' || (toldAt !== null && checkedOutAt?.getTime() === toldAt.getTime());
}

function insideBefore(visit: Visit, { toldInside }: SeenOut): number {
  return visit.leftHow === 'assumed' ? toldInside : insideOf(visit);
}

const goingOut = (visit: Visit, doer: Doer, at: Date): Taken => ({
  step: {
    ...{ from: visit.state, to: 'left', dueAt: null },
    changes: {
      ...{ checkedOutAt: at, checkedOutBy: doer.by, leftHow: 'seen' },
      ...(doer.actor && { checkedOutByActor: doer.actor }),
    },
  },
  event: visitMoved(visit, 'checked-out', { doer, at, people: lastInside(visit), how: 'seen' }),
});

/** How many are inside by what is told now, and were before. */
interface Counted {
  doer: Doer;
  at: Date;
  before: number;
  after: number;
}

/** Some of a party are not inside any more, or are after all, and others are inside before and after it. */
const counting = (visit: Visit, { doer, at, before, after }: Counted): Taken => ({
  step: { from: 'inside', to: 'inside', changes: { insideCount: after } },
  event: visitCounted(visit, after > before ? 'in' : 'out', {
    ...{ doer, at, people: Math.abs(after - before), insideCount: after },
  }),
});

const stayingAfterAll = (visit: Visit, { doer, at, after }: Counted): Taken => ({
  step: {
    ...{ from: visit.state, to: 'inside', dueAt: at, forgets: 'check-out' },
    changes: sizeOf(visit) > 1 ? { insideCount: after } : {},
  },
  event: visitMoved(visit, 'check-out-undone', { doer, at, people: after }),
});
