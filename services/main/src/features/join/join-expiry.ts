import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { UnitsService } from '../units/units.feature.js';
import { joinDecided } from './join.events.js';
import type { JoinStore } from './join.store.js';
import type { JoinRequest } from './join.types.js';

export interface JoinExpiryDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: Pick<JoinStore, 'findDue' | 'lockDue' | 'decide'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** Ends requests that nobody has decided when their time is over, and tells whoever asked. */
export function createJoinExpiry(deps: JoinExpiryDependencies): LifecyclePart {
  const { store, writing, now } = deps;
  return dueWork(
    {
      name: 'join requests',
      find: (by) => store.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      effect: async (tx, requests, { at }) => {
        for (const request of requests) await expire(deps, tx, request, at);
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

async function expire(
  { store, units, writing }: JoinExpiryDependencies,
  tx: Transaction,
  request: JoinRequest,
  at: Date,
): Promise<void> {
  const decision = { outcome: 'expired', at } as const;
  await store.decide(tx, request, decision);
  const [unit] = await units.findUnits(request.communityId, [request.unitId], tx);
  if (unit !== undefined)
    await writing.appendEvents(tx, [joinDecided({ request, unit }, decision)]);
}
