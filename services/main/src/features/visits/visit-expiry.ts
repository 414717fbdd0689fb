import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { ResidenciesService } from '../residencies/residencies.service.js';
import { visitExpired } from './visits.events.js';
import type { Writing } from './visits.service.js';
import type { VisitsStore } from './visits.store.js';

export interface ExpiryDependencies {
  store: VisitsStore;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  writing: Writing;
  logger: AppLogger;
  /** How often to look for requests whose time has passed, in milliseconds. */
  everyMs: number;
  now: () => Date;
}

/** So many visits expire in one transaction; more are expired in the next at once. */
const batch = 100;

/**
 * Expires requests that nobody answered in time. Any number of processes may run it: each locks
 * what it expires, and an approval that commits first makes the row another's.
 */
export function createVisitExpiry(deps: ExpiryDependencies): LifecyclePart {
  const { writing, logger, everyMs } = deps;
  const work = async (signal: AbortSignal): Promise<void> => {
    const expired = await writing.inTransaction((transaction) => expireBatch(deps, transaction));
    if (expired === batch && !signal.aborted) await work(signal);
  };
  return periodic({ name: 'visit expiry', work, everyMs, logger });
}

async function expireBatch(
  { store, residencies, writing, now }: ExpiryDependencies,
  transaction: Transaction,
): Promise<number> {
  const at = now();
  const overdue = await store.lockOverdue(transaction, at, batch);
  if (overdue.length === 0) return 0;
  await store.expire(transaction, overdue);
  const events = await Promise.all(
    overdue.map(async (visit) => {
      const { communityId, unit, requestedAt } = visit;
      const residents = await residencies.residentsOf(communityId, unit.id, requestedAt, at);
      return visitExpired(visit, at, residents);
    }),
  );
  await writing.appendEvents(transaction, events);
  return overdue.length;
}
