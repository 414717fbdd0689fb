import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { DueVisit, LockedVisit, VisitDueStore } from './visit-due.store.js';
import { nextStep, type NextStep } from './visit-next.js';
import type { Rules } from './visit-overstay.js';
import type { FindRules } from './visit-rules.js';
import {
  visitAssumedLeft,
  visitEscalated,
  visitExpired,
  visitLapsed,
  visitOverstayed,
} from './visits.events.js';
import type { Visit } from './visits.types.js';

export interface VisitDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: VisitDueStore;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  rulesOf: FindRules;
  /** The accounts of those who guard or manage a community. */
  findStaff: (communityId: string) => Promise<readonly string[]>;
  writing: Writing;
}

/** What has to be known of visits beyond their rows, by their ids. */
interface Known {
  told: ReadonlyMap<string, readonly string[]>;
  rules: ReadonlyMap<string, Rules>;
}

/** An approval that should have ended so long ago is no news to who asked for it. */
const NEWS_FOR_MS = 60 * 60_000;

/**
 * What happens to visits by themselves: the next of the ladder is asked, nobody has answered, an approval
 * ends unused, somebody stays too long, or was not seen to leave. Whoever answers or lets in first makes
 * the row another's.
 */
export function createVisitDue(deps: VisitDueDependencies): LifecyclePart {
  return dueWork(
    {
      name: 'visits',
      find: deps.store.findDue,
      lookUp: (due, at) => lookUp(deps, due, at),
      lock: (transaction, ids) => deps.store.lock(transaction, ids),
      effect: async (transaction, locked, { at, known }) => {
        // While auth is away it is not known who is to hear of it: then it is still due.
        const ready = locked.filter(({ id }) => known.told.has(id));
        const steps = ready.map((visit) => {
          const rules = known.rules.get(visit.communityId);
          return { visit, next: nextStep(visit, visit.dueAt, at, rules) };
        });
        await write(deps.store, transaction, steps, at);
        await deps.writing.appendEvents(
          transaction,
          steps.flatMap(({ visit, next }) => eventsOf(visit, next, at, known)),
        );
      },
    },
    { ...deps, inTransaction: deps.writing.inTransaction },
  );
}

interface Decided {
  visit: LockedVisit;
  next: NextStep;
}

async function write(
  store: VisitDueStore,
  transaction: Transaction,
  steps: readonly Decided[],
  at: Date,
): Promise<void> {
  const idsOf = (kind: NextStep['kind']) =>
    steps.filter(({ next }) => next.kind === kind).map(({ visit }) => visit.id);
  await store.expire(transaction, idsOf('expired'));
  await store.lapse(transaction, idsOf('lapsed'), at);
  await store.assumeLeft(transaction, idsOf('assumed'));
  await store.end(transaction, idsOf('over'));
  for (const { visit, next } of steps)
    if (next.waiting !== undefined) await store.wait(transaction, visit, next.waiting);
}

function eventsOf(visit: Visit, next: NextStep, at: Date, known: Known): Envelope[] {
  const told = [...(known.told.get(visit.id) ?? [])];
  switch (next.kind) {
    case 'escalated':
      return [visitEscalated(visit, next.standing, told)];
    case 'expired':
      return [visitExpired(visit, at, told)];
    case 'lapsed':
      return [visitLapsed(visit, { at, isNews: at.getTime() - +next.since < NEWS_FOR_MS })];
    case 'overstayed':
      return [visitOverstayed(visit, at, told)];
    case 'assumed':
      return [visitAssumedLeft(visit, at)];
    case 'waits':
    case 'over':
      return [];
  }
}

/** Whom it concerns, and by which rules it goes on. */
async function lookUp(
  deps: VisitDueDependencies,
  due: readonly DueVisit[],
  at: Date,
): Promise<Known> {
  const told = await Promise.all(
    due.map(async (visit): Promise<[string, readonly string[]][]> => {
      const whom = await toldOf(deps, visit, at);
      return whom === undefined ? [] : [[visit.id, whom]];
    }),
  );
  const rules = await Promise.all(
    [...new Set(due.map(({ communityId }) => communityId))].map(
      async (id): Promise<[string, Rules]> => [id, await deps.rulesOf(id)],
    ),
  );
  return { told: new Map(told.flat()), rules: new Map(rules) };
}

async function toldOf(
  { residencies, findStaff }: VisitDueDependencies,
  { communityId, unitId, requestedAt, state, overstaySeconds }: DueVisit,
  at: Date,
): Promise<readonly string[] | undefined> {
  if (state === 'requested') return residencies.residentsOf(communityId, unitId, requestedAt, at);
  if (state !== 'inside' || overstaySeconds === null) return [];
  try {
    return await findStaff(communityId);
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    throw error;
  }
}
