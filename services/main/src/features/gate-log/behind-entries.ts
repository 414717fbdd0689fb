import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ChainHead, Link, SealedHead } from '../../chain/hash-chain.js';
import type { Visit } from '../visits/visits.feature.js';
import type { LookForConflicts } from './conflict-search.js';
import type { GateChain } from './gate-chain.js';
import type { GateLinksStore } from './gate-links.store.js';
import { GateLogBroken } from './gate-log.errors.js';
import type { GateEntry } from './gate-log.types.js';

export interface BehindEntriesDependencies {
  store: GateLinksStore;
  chain: GateChain;
  lookForConflicts: LookForConflicts;
  /** Tells whoever has a visit before them that it has moved on. */
  tell: (visit: Visit) => void;
  writing: Pick<Writing, 'inTransaction'>;
}

/** So few that whoever waits for the end of the log hardly waits. */
const BATCH = 100;

/**
 * What is done behind entries, so that no gate waits for another: each gets its place in the chain of its
 * community, and what does not fit is found. Any number of processes may do it, one at a log.
 */
export function createBehindEntries(
  deps: BehindEntriesDependencies & { logger: AppLogger; everyMs: number },
): LifecyclePart {
  const { logger, everyMs } = deps;
  return periodic({
    name: 'places in the gate log',
    work: (signal) => giveAllPlaces(deps, signal),
    ...{ everyMs, logger },
  });
}

/** @param signal ends it after the transaction under way */
export async function giveAllPlaces(
  deps: BehindEntriesDependencies,
  signal?: AbortSignal,
): Promise<void> {
  const broken: unknown[] = [];
  for (const communityId of await deps.store.findWaiting())
    try {
      for (let isMore = true; isMore && signal?.aborted !== true;)
        isMore = await giveSomePlaces(deps, communityId);
    } catch (error) {
      // What somebody did to one log keeps no other.
      if (!(error instanceof GateLogBroken)) throw error;
      broken.push(error);
    }
  if (broken.length > 0) throw broken[0];
}

async function giveSomePlaces(
  deps: BehindEntriesDependencies,
  communityId: string,
): Promise<boolean> {
  const { store, chain, lookForConflicts, writing, tell } = deps;
  const { moved, isMore } = await writing.inTransaction(async (tx) => {
    let end: ChainHead = await lockEnd(deps, tx, communityId);
    const entries = await store.waiting(tx, communityId, BATCH);
    if (entries.length === 0) return { moved: [], isMore: false };
    const links = entries.map((entry: GateEntry): Link & { entryId: string } => {
      const link = chain.link(end, entry);
      end = { communityId, seq: link.seq, hash: link.hash };
      return { ...link, entryId: entry.id };
    });
    await store.append(tx, links, chain.seal(end));
    return { moved: await lookForConflicts(tx, entries), isMore: entries.length === BATCH };
  });
  moved.forEach(tell);
  return isMore;
}

/** @throws GateLogBroken when the log does not end as we left it */
async function lockEnd(
  { store, chain }: BehindEntriesDependencies,
  tx: Transaction,
  communityId: string,
): Promise<SealedHead> {
  const found = await store.lockHead(tx, communityId);
  if (found === undefined) await store.openHead(tx, chain.seal(chain.begin(communityId)));
  const head = found ?? (await store.lockHead(tx, communityId));
  if (head === undefined || !chain.isSealed(head)) throw new GateLogBroken(communityId);
  return head;
}
