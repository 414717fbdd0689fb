import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import { now } from '@gatehouse/shared/time/clock';
import type { Parts } from '../../parts.js';
import { forgetAgain, type ForgettingAgain } from './forgetting-again.js';
import { forgottenCollections } from './forgotten.model.js';
import { createForgottenService } from './forgotten.service.js';
import { createForgottenStore } from './forgotten.store.js';

export { createForgottenIndexes } from './forgotten.model.js';

export type Forgotten = ReturnType<typeof createForgotten>;

const EVERY_MS = 30_000;

/** Who is forgotten: what is told late of them does not say their name. */
export function createForgotten({ mongo, logger }: Parts) {
  const store = createForgottenStore(forgottenCollections(mongo));
  return {
    service: createForgottenService({ store, now }),
    /** @param forget what is done once more */
    again: (forget: Pick<ForgettingAgain, 'forgetPerson' | 'forgetAbout'>) =>
      periodic({
        ...{ name: 'forgetting again', everyMs: EVERY_MS, logger },
        work: () => forgetAgain({ ...forget, store, now }),
      }),
  };
}
