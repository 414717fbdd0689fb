import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { EndedResidency, ResidencyEnding } from '../../endings.js';
import type { Homes } from '../residencies/residencies.feature.js';
import type { PassEndsStore } from './pass-ends.store.js';
import type { PassRetiring } from './pass-retiring.js';
import type { PassViews } from './pass-views.js';
import { passChanged, passRevoked } from './passes.events.js';
import type { OnePass, PassesStore } from './passes.store.js';

export interface PassEndingDependencies {
  store: Pick<PassesStore, 'lock' | 'end' | 'change' | 'leaveOut'>;
  ends: Pick<PassEndsStore, 'lockOfUnit' | 'passOn'>;
  views: Pick<PassViews, 'viewOf'>;
  retire: PassRetiring;
  homes: Pick<Homes, 'isLeftEmpty' | 'following'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/**
 * Who moves out takes back what they have permitted, and the last of a household all that is left. A pass
 * to other homes of theirs as well is good for those.
 */
export function createPassEnding(deps: PassEndingDependencies): ResidencyEnding {
  const { ends, homes } = deps;
  return {
    tables: ['pass_units'],
    end: async (tx, ended) => {
      const isEmpty = await homes.isLeftEmpty(tx, ended);
      const following = isEmpty ? undefined : await homes.following(tx, ended);
      if (following !== undefined) return ends.passOn(tx, ended, following);
      for (const one of await ends.lockOfUnit(tx, ended, isEmpty))
        await endOne(deps, tx, one, ended);
    },
  };
}

async function endOne(
  { store, views, retire, writing }: PassEndingDependencies,
  tx: Transaction,
  one: OnePass,
  { unitId, at }: EndedResidency,
): Promise<void> {
  const pass = await store.lock(tx, one);
  if (pass === undefined) return;
  const unitIds = pass.unitIds.filter((id) => id !== unitId);
  if (unitIds.length > 0) {
    const changed = { ...pass, unitIds, revision: pass.revision + 1 };
    await store.leaveOut(tx, one, unitId);
    await store.change(tx, changed);
    await writing.appendEvents(tx, [passChanged(await views.viewOf(changed, tx), at)]);
    return;
  }
  await store.end(tx, one, { state: 'revoked', at });
  await retire(tx, one, at);
  const view = await views.viewOf(pass, tx);
  await writing.appendEvents(tx, [passRevoked(view, at, { reason: 'moved-out' })]);
}
