import { dueWork, type DueOptions, type DueRow } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { VisitLapseStore } from './visit-lapse.store.js';
import { visitLapsed } from './visits.events.js';
import type { Visit } from './visits.types.js';

export interface LapseDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: VisitLapseStore;
  writing: Writing;
  /** How long an approval that nobody uses holds, in milliseconds. */
  approvalMs: number;
}

/** An approval that should have ended so long ago is no news to who asked for it. */
const newsForMs = 60 * 60_000;

/**
 * Ends approvals that nobody used in time; a guard who lets the visitor in first makes the row
 * another's.
 */
export function createVisitLapse(deps: LapseDependencies): LifecyclePart {
  const { store, writing, approvalMs } = deps;
  const isNews = ({ answeredAt }: Visit, at: Date): boolean =>
    answeredAt !== undefined && at.getTime() - answeredAt.getTime() < approvalMs + newsForMs;
  return dueWork(
    {
      name: 'visit lapse',
      find: async (by): Promise<DueRow[]> => {
        const unused = await store.findUnused(new Date(by.getTime() - approvalMs));
        return unused.map(({ id, answeredAt }) => ({
          id,
          dueAt: new Date(answeredAt.getTime() + approvalMs),
        }));
      },
      lookUp: () => Promise.resolve(undefined),
      lock: (transaction, ids) => store.lockApproved(transaction, ids),
      effect: async (transaction, unused, { at }) => {
        await store.lapse(transaction, unused, at);
        await writing.appendEvents(
          transaction,
          unused.map((visit) => visitLapsed(visit, { at, isNews: isNews(visit, at) })),
        );
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
