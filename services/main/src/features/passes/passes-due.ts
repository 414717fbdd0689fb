import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { PassEndsStore } from './pass-ends.store.js';
import type { PassRetiring } from './pass-retiring.js';
import type { PassViews } from './pass-views.js';
import { passExpired } from './passes.events.js';
import type { PassesStore } from './passes.store.js';

export interface PassesDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: Pick<PassesStore, 'lock' | 'end'>;
  ends: Pick<PassEndsStore, 'findDue' | 'lockDue'>;
  views: Pick<PassViews, 'viewOf'>;
  retire: PassRetiring;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** Ends passes whose time is over; a use that commits first is within it. */
export function createPassesDue(deps: PassesDueDependencies): LifecyclePart {
  const { store, ends, views, retire, writing, now } = deps;
  return dueWork(
    {
      name: 'passes',
      find: (by) => ends.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => ends.lockDue(tx, ids, now()),
      effect: async (tx, due, { at }) => {
        for (const one of due) {
          const pass = await store.lock(tx, one);
          if (pass === undefined) continue;
          await store.end(tx, one, { state: 'expired', at });
          await retire(tx, one, at);
          await writing.appendEvents(tx, [passExpired(await views.viewOf(pass, tx), at)]);
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
