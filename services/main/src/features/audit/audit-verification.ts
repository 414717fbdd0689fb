import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { brokenEnd, walkChain, type Walked } from '../../chain/hash-chain.js';
import type { AuditChain } from './audit-chain.js';
import type { AuditProofStore } from './audit-proof.store.js';
import { PLATFORM, type Verification } from './audit.types.js';

interface Reader {
  proof: AuditProofStore;
  chain: AuditChain;
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
  const { proof, chain } = reader;
  const head = await proof.head(tx, communityId);
  const walked = await walkChain(
    (after, limit) => proof.following(tx, communityId, after, limit),
    (entry, prevHash) => chain.isIntact(entry, prevHash),
  );
  const { entries, firstBroken = await missed(reader, tx, communityId, walked) } = walked;
  const broken = firstBroken ?? brokenEnd(chain, walked, head);
  return broken === undefined
    ? { intact: true, entries }
    : { intact: false, entries, firstBroken: broken };
}

/** Whether there is a log, and that of the platform says that there is none; or the other way round. */
async function missed(
  { proof }: Reader,
  tx: Transaction,
  communityId: string,
  { entries }: Walked,
): Promise<number | undefined> {
  if (communityId === PLATFORM) return undefined;
  const wasOpened = await proof.wasOpened(tx, communityId);
  return wasOpened === entries > 0 ? undefined : entries + 1;
}
