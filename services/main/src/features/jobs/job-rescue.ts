import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { jobQueued } from './jobs.events.js';
import { UNTOUCHED_MS, type JobRunsStore } from './job-runs.store.js';

export interface RescueDependencies extends Pick<DueOptions, 'logger' | 'meter' | 'now'> {
  store: JobRunsStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/**
 * Says again that a job waits, when nobody has been at it for long: its message may have been
 * discarded, or lost with a broker; or its next step was to come only now. One too many does no harm.
 */
export function createJobRescue({ store, writing, ...options }: RescueDependencies): LifecyclePart {
  const untouchedSince = (at: Date) => new Date(at.getTime() - UNTOUCHED_MS);
  return dueWork(
    {
      name: 'job rescue',
      find: async (by) => {
        const stalled = await store.findStalled(untouchedSince(by));
        return stalled.map(({ id, dueAt }) => ({ id, dueAt: new Date(+dueAt + UNTOUCHED_MS) }));
      },
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockStalled(tx, ids, untouchedSince(options.now())),
      effect: async (tx, stalled, { at }) => {
        await store.touchAll(
          tx,
          stalled.map(({ id }) => id),
          at,
        );
        await writing.appendEvents(tx, stalled.map(jobQueued));
      },
    },
    { ...options, everyMs: 10_000, inTransaction: writing.inTransaction },
  );
}
