import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { GENESIS, type AuditChain } from './audit-chain.js';
import type { AuditProofStore } from './audit-proof.store.js';
import { PLATFORM, type SealedHead, type Verification } from './audit.types.js';

/** Entries read at once: memory stays small however long the log is. */
const PAGE = 1000;

interface Reader {
  proof: AuditProofStore;
  chain: AuditChain;
}

interface Walked {
  entries: number;
  /** The hash of the last entry. */
  hash: string;
  firstBroken?: number;
}

/**
 * Computes a log anew from its first entry to its head. Notices every entry that was changed,
 * removed, added or moved, and an end that was cut; not that the database as a whole was set back
 * to what it once was.
 */
export async function verifyLog(
  reader: Reader,
  tx: Transaction,
  communityId: string,
): Promise<Verification> {
  const head = await reader.proof.head(tx, communityId);
  const walked = await walk(reader, tx, communityId);
  const { entries, firstBroken = await brokenEnd(reader, tx, communityId, walked, head) } = walked;
  return firstBroken === undefined
    ? { intact: true, entries }
    : { intact: false, entries, firstBroken };
}

async function walk({ proof, chain }: Reader, tx: Transaction, communityId: string) {
  const walked: Walked = { entries: 0, hash: GENESIS };
  let after = 0;
  for (;;) {
    const page = await proof.following(tx, communityId, after, PAGE);
    for (const entry of page) {
      walked.entries += 1;
      const expected = after + 1;
      if (entry.seq !== expected || !chain.isIntact(entry, walked.hash))
        walked.firstBroken ??= expected;
      walked.hash = entry.hash;
      after = entry.seq;
    }
    if (page.length < PAGE) return walked;
  }
}

/** All entries follow each other; is the last one the last? */
async function brokenEnd(
  { proof, chain }: Reader,
  tx: Transaction,
  communityId: string,
  { entries, hash }: Walked,
  head: SealedHead | undefined,
): Promise<number | undefined> {
  if (communityId !== PLATFORM) {
    const wasOpened = await proof.wasOpened(tx, communityId);
    if (wasOpened !== entries > 0) return entries + 1;
  }
  if (head === undefined) return entries > 0 ? entries + 1 : undefined;
  if (head.seq < entries && chain.isSealed(head)) return head.seq + 1;
  const isTheEnd = head.seq === entries && head.hash === hash && chain.isSealed(head);
  return isTheEnd ? undefined : entries + 1;
}
