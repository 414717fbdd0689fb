import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { ResidenciesService } from '../residencies/residencies.service.js';
import type { VisitExpiryStore } from './visit-expiry.store.js';
import { visitExpired } from './visits.events.js';
import type { Writing } from './visits.service.js';

export interface ExpiryDependencies {
  store: VisitExpiryStore;
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
  const { store, residencies, writing, logger, everyMs, now } = deps;
  const work = async (signal: AbortSignal): Promise<void> => {
    const at = now();
    const overdue = await store.findOverdue(at, batch);
    if (overdue.length === 0) return;
    // Before the transaction, which has one connection and shall not wait for another.
    const told = await Promise.all(
      overdue.map(async ({ id, communityId, unit, requestedAt }): Promise<[string, string[]]> => {
        return [id, await residencies.residentsOf(communityId, unit.id, requestedAt, at)];
      }),
    );
    const expired = await writing.inTransaction((transaction) =>
      expire(deps, transaction, { at, told: new Map(told) }),
    );
    const mayBeMore = overdue.length === batch && expired > 0;
    if (mayBeMore && !signal.aborted) await work(signal);
  };
  return periodic({ name: 'visit expiry', work, everyMs, logger });
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
