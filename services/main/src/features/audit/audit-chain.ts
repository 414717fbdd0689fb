import { createHashChain, isSame, macBy, type HashChain } from '../../chain/hash-chain.js';
import type { AuditEntry, AuditHead, AuditRecord } from './audit.types.js';

/** The hash chain that every log is. */
export interface AuditChain extends Pick<HashChain<AuditRecord>, 'begin' | 'seal' | 'isSealed'> {
  /** Puts a record at the end of a log. */
  link(head: AuditHead, record: AuditRecord): AuditEntry;
  /** Of one that was linked as something else: vouches for what it is now, at the same place. */
  reseal(entry: AuditEntry): AuditEntry;
  /** Whether the entry is what was linked or sealed anew there, and follows the entry with this hash. */
  isIntact(entry: AuditEntry, prevHash: string): boolean;
}

/** @param secret which the database does not have */
export function createAuditChain(secret: string): AuditChain {
  const mac = macBy(secret);
  const chain = createHashChain<AuditRecord>(mac, { name: '', saidBy });

  /** The hash stays, as those that follow name it. */
  const resealedMacOf = (entry: AuditEntry): string => {
    const { communityId, seq, prevHash, hash } = entry;
    return mac(['resealed/1', communityId, seq, prevHash, ...saidBy(entry), hash]);
  };

  return {
    ...chain,
    link: (head, record) => ({ ...record, ...chain.link(head, record) }),
    reseal: (entry) => ({ ...entry, resealedMac: resealedMacOf(entry) }),
    isIntact: (entry, prevHash) => {
      const { resealedMac } = entry;
      if (typeof resealedMac !== 'string') return chain.isIntact(entry, entry, prevHash);
      return entry.prevHash === prevHash && isSame(resealedMac, resealedMacOf(entry));
    },
  };
}

/** No two entries have the same. */
const saidBy = (record: AuditRecord): readonly unknown[] => [
  ...[record.eventId, record.type, record.actorId, record.accountId],
  ...[record.at.toISOString(), record.address, record.correlationId, record.facts],
];
