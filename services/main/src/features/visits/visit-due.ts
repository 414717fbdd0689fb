import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { AwaitedVisit, VisitExpiryStore } from './visit-expiry.store.js';
import { visitExpired } from './visits.events.js';

export interface ExpiryDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: VisitExpiryStore;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  writing: Writing;
}

/**
 * Expires requests that nobody answered in time; an approval that commits first makes the row
 * another's.
 */
export function createVisitExpiry(deps: ExpiryDependencies): LifecyclePart {
  const { store, residencies, writing } = deps;
  return dueWork(
    {
      name: 'visit expiry',
      find: store.findOverdue,
      lookUp: (overdue, at) => toldOf(residencies, overdue, at),
      lock: (transaction, ids) => store.lockRequested(transaction, ids),
      effect: async (transaction, overdue, { at, known: told }) => {
        await store.expire(transaction, overdue);
        await writing.appendEvents(
          transaction,
          overdue.map((visit) => visitExpired(visit, at, told.get(visit.id) ?? [])),
        );
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

/** By the ids of the visits that are to expire: whom it concerns. */
async function toldOf(
  residencies: ExpiryDependencies['residencies'],
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
