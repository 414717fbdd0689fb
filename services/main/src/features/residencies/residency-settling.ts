import type { TellHousehold } from './household.js';
import type { HousematesStore } from './housemates.store.js';
import type { Settled } from './residency-steps.js';
import type { TakeEffect } from './taking-effect.js';

export interface ResidencySettlingDependencies {
  takeEffect: TakeEffect;
  housemates: Pick<HousematesStore, 'livedThere'>;
  tellHousehold: TellHousehold;
}

/** What was written happens, and whoever lives with somebody who moves in is told of them. */
export function createSettled(deps: ResidencySettlingDependencies): Settled {
  const { takeEffect, housemates, tellHousehold } = deps;
  return async (tx, communityId, residencies, happening) => {
    const begun = await takeEffect(tx, communityId, residencies, happening);
    for (const residency of begun) {
      const { accountId, name } = residency.person;
      if (accountId === undefined || !residency.livesHere) continue;
      if (await housemates.livedThere(tx, residency)) continue;
      await tellHousehold(tx, { communityId, accountId, name }, [residency]);
    }
  };
}
