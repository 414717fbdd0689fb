import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PoliciesService } from '../policies/policies.feature.js';

const DAY_MS = 24 * 60 * 60_000;

/** From when on it is not kept who came at the moment. */
export type KeepNames = (tx: Transaction, communityId: string, at: Date) => Promise<Date>;

/** As the policy of the community says at the moment: what it says later is for who comes later. */
export function keepNamesAs(policies: Pick<PoliciesService, 'at'>): KeepNames {
  return async (tx, communityId, at) => {
    const { gateLogDays } = await policies.at('retention', { communityId, at, tx });
    return new Date(at.getTime() + gateLogDays * DAY_MS);
  };
}
