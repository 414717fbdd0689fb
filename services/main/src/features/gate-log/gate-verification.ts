import { brokenEnd, walkChain } from '../../chain/hash-chain.js';
import type { GateChain } from './gate-chain.js';
import type { GateLinksStore } from './gate-links.store.js';

/** Whether a log is as it was written. */
export interface GateVerification {
  intact: boolean;
  /** How many entries there are in the chain. */
  entries: number;
  /** How many are to be put at its end. */
  waiting: number;
  /** The first place that is not as it was written; one after the last when the end is missing. */
  firstBroken?: number;
}

/**
 * Computes a log anew from its first entry to its end. Notices every entry that was changed, removed, added
 * or moved, and an end that was cut; not that the log was removed as a whole, with its end.
 */
export function verifyGateLog(
  store: GateLinksStore,
  chain: GateChain,
  communityId: string,
): Promise<GateVerification> {
  return store.inSnapshot(async (tx) => {
    const head = await store.head(tx, communityId);
    const waiting = await store.countWaiting(tx, communityId);
    const walked = await walkChain(
      (after, limit) => store.following(tx, communityId, after, limit),
      (link, prevHash) => link.entry !== undefined && chain.isIntact(link, link.entry, prevHash),
    );
    const firstBroken = walked.firstBroken ?? brokenEnd(chain, walked, head);
    const counts = { entries: walked.entries, waiting };
    return firstBroken === undefined
      ? { intact: true, ...counts }
      : { intact: false, ...counts, firstBroken };
  });
}
