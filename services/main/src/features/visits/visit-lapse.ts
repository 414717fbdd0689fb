import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { MOST_UNUSED, type VisitLapseStore } from './visit-lapse.store.js';
import { visitLapsed } from './visits.events.js';
import type { Visit } from './visits.types.js';

export interface LapseDependencies {
  store: VisitLapseStore;
  writing: Writing;
  logger: AppLogger;
  /** How often to look for approvals whose time has passed, in milliseconds. */
  everyMs: number;
  /** How long an approval that nobody uses holds, in milliseconds. */
  approvalMs: number;
  now: () => Date;
}

/** An approval that should have ended so long ago is no news to who asked for it. */
const newsForMs = 60 * 60_000;

/**
 * Ends approvals that nobody used in time. Any number of processes may run it: each locks what it
 * ends, and a guard who lets the visitor in first makes the row another's.
 */
export function createVisitLapse(deps: LapseDependencies): LifecyclePart {
  const { store, writing, logger, everyMs, approvalMs, now } = deps;
  const work = async (signal: AbortSignal): Promise<void> => {
    const at = now();
    const unused = await store.findUnused(new Date(at.getTime() - approvalMs));
    if (unused.length === 0) return;
    const ended = await writing.inTransaction((transaction) =>
      lapse(deps, transaction, unused, at),
    );
    const mayBeMore = unused.length === MOST_UNUSED && ended > 0;
    if (mayBeMore && !signal.aborted) await work(signal);
  };
  return periodic({ name: 'visit lapse', work, everyMs, logger });
}

async function lapse(
  { store, writing, approvalMs }: LapseDependencies,
  transaction: Transaction,
  ids: string[],
  at: Date,
): Promise<number> {
  const unused = await store.lockApproved(transaction, ids);
  if (unused.length === 0) return 0;
  await store.lapse(transaction, unused, at);
  const isNews = ({ answeredAt }: Visit): boolean =>
    answeredAt !== undefined && at.getTime() - answeredAt.getTime() < approvalMs + newsForMs;
  await writing.appendEvents(
    transaction,
    unused.map((visit) => visitLapsed(visit, { at, isNews: isNews(visit) })),
  );
  return unused.length;
}
