import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { AuditChain } from './audit-chain.js';
import { sealNames } from './audit-names.js';
import type { AuditResealingStore } from './audit-resealing.store.js';
import type { AuditEntry } from './audit.types.js';
import { canonicalJson } from '@gatehouse/codes/canonical-json';

export interface ResealingDependencies {
  store: AuditResealingStore;
  chain: AuditChain;
  inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** So few that whoever adds to the log hardly waits. */
const BATCH = 100;

/** Any number of processes may run it, each holds the log of which it parts entries. */
export function createAuditResealing(
  deps: ResealingDependencies & { logger: AppLogger; everyMs: number },
): LifecyclePart {
  const { logger, everyMs } = deps;
  // Not at once: while releases change, the one before takes such an entry for one that was changed.
  return periodic({
    name: 'audit resealing',
    work: (signal) => reseal(deps, signal),
    everyMs,
    logger,
  });
}

/**
 * Parts entries from before from the names in them, in all logs: also of what the release before adds. The
 * names of who is forgotten go.
 *
 * @param signal ends it after the transaction under way
 */
export async function reseal(deps: ResealingDependencies, signal?: AbortSignal): Promise<void> {
  for (const communityId of await deps.store.findUnsealed())
    for (let isMore = true; isMore && signal?.aborted !== true;)
      isMore = await resealSome(deps, communityId);
}

function resealSome(
  { store, chain, inTransaction }: ResealingDependencies,
  communityId: string,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const sealedTo = await store.lock(tx, communityId);
    const entries = await store.following(tx, communityId, sealedTo, BATCH);
    await store.write(
      tx,
      entries.flatMap((entry) => resealed(chain, entry)),
    );
    const last = entries.at(-1);
    if (last !== undefined) await store.note(tx, communityId, last.seq);
    return entries.length === BATCH;
  });
}

/** None where nobody is named, or where somebody has changed it: that has to be seen still. */
function resealed(chain: AuditChain, entry: AuditEntry): AuditEntry[] {
  if (!chain.isIntact(entry, entry.prevHash)) return [];
  const said = JSON.parse(entry.facts) as Record<string, unknown>;
  const { facts, names } = sealNames(said, canonicalJson);
  return names === undefined
    ? []
    : [chain.reseal({ ...entry, facts: canonicalJson(facts), names })];
}
