import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { MOST_OVERDUE, type AwaitedVisit, type VisitExpiryStore } from './visit-expiry.store.js';
import { visitExpired } from './visits.events.js';

export interface ExpiryDependencies {
  store: VisitExpiryStore;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  writing: Writing;
  logger: AppLogger;
  /** How often to look for requests whose time has passed or is about to, in milliseconds. */
  everyMs: number;
  now: () => Date;
}

/** When many are due one shortly after the other, they expire together. */
const gatherMs = 200;

/**
 * Expires requests that nobody answered in time, at their moment: each look sees what is due before
 * the next one. Only who asks meanwhile, with less time than lies between two looks, has to wait for
 * the next. Any number of processes may run it: each locks what it expires, and an approval that
 * commits first makes the row another's.
 */
export function createVisitExpiry(deps: ExpiryDependencies): LifecyclePart {
  const { store, writing, logger, everyMs, now } = deps;
  let nextDue: Date | undefined;

  const work = async (signal: AbortSignal): Promise<void> => {
    nextDue = undefined;
    const at = now();
    const soon = await store.findOverdue(new Date(at.getTime() + everyMs));
    const overdue = soon.filter(({ answerBy }) => answerBy <= at);
    nextDue = soon[overdue.length]?.answerBy;
    if (overdue.length === 0) return;
    const told = await toldOf(deps, overdue, at);
    const expired = await writing.inTransaction((transaction) =>
      expire(deps, transaction, { at, told }),
    );
    const mayBeMore = overdue.length === MOST_OVERDUE && expired > 0;
    if (mayBeMore && !signal.aborted) await work(signal);
  };
  const soonerMs = (): number | undefined => nextDue && Math.max(gatherMs, +nextDue - +now());
  return periodic({ name: 'visit expiry', work, everyMs, soonerMs, logger });
}

/** Looked up before the transaction, which has one connection and shall not wait for another. */
async function toldOf(
  { residencies }: Pick<ExpiryDependencies, 'residencies'>,
  overdue: readonly AwaitedVisit[],
  at: Date,
): Promise<ReadonlyMap<string, string[]>> {
  const told = await Promise.all(
    overdue.map(async ({ id, communityId, unitId, requestedAt }): Promise<[string, string[]]> => {
      return [id, await residencies.residentsOf(communityId, unitId, requestedAt, at)];
    }),
  );
  return new Map(told);
}

interface Expiry {
  at: Date;
  /** By the ids of the visits that are to expire: whom it concerns. */
  told: ReadonlyMap<string, string[]>;
}

async function expire(
  { store, writing }: Pick<ExpiryDependencies, 'store' | 'writing'>,
  transaction: Transaction,
  { at, told }: Expiry,
): Promise<number> {
  const overdue = await store.lockRequested(transaction, [...told.keys()]);
  if (overdue.length === 0) return 0;
  await store.expire(transaction, overdue);
  await writing.appendEvents(
    transaction,
    overdue.map((visit) => visitExpired(visit, at, told.get(visit.id) ?? [])),
  );
  return overdue.length;
}
