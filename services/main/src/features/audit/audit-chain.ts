import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditEntry, AuditHead, AuditRecord, SealedHead } from './audit.types.js';

/** What the first entry of a log names as the hash before it. */
export const GENESIS = '0'.repeat(64);

/** The hash chain that every log is. */
export interface AuditChain {
  /** The log without entries. */
  begin(communityId: string): AuditHead;
  /** Puts a record at the end of a log. */
  link(head: AuditHead, record: AuditRecord): AuditEntry;
  /** Of one that was linked as something else: vouches for what it is now, at the same place. */
  reseal(entry: AuditEntry): AuditEntry;
  /** Whether the entry is what was linked or sealed anew there, and follows the entry with this hash. */
  isIntact(entry: AuditEntry, prevHash: string): boolean;
  seal(head: AuditHead): SealedHead;
  isSealed(head: SealedHead): boolean;
}

/**
 * Hashes each entry together with the hash before it. With a key that the database does not have:
 * whoever can write there could else compute the whole chain anew.
 */
export function createAuditChain(secret: string): AuditChain {
  const mac = (parts: readonly unknown[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');

  const hashOf = (entry: Omit<AuditEntry, 'hash'>): string => mac(['entry/1', ...saidBy(entry)]);
  /** The hash stays, as those that follow name it. */
  const resealedMacOf = (entry: AuditEntry): string =>
    mac(['resealed/1', ...saidBy(entry), entry.hash]);
  const macOf = ({ communityId, seq, hash }: AuditHead): string =>
    mac(['head/1', communityId, seq, hash]);

  return {
    begin: (communityId) => ({ communityId, seq: 0, hash: GENESIS }),
    link: ({ communityId, seq, hash: prevHash }, record) => {
      const entry = { ...record, communityId, seq: seq + 1, prevHash };
      return { ...entry, hash: hashOf(entry) };
    },
    reseal: (entry) => ({ ...entry, resealedMac: resealedMacOf(entry) }),
    isIntact: (entry, prevHash) => {
      if (entry.prevHash !== prevHash) return false;
      const { resealedMac } = entry;
      if (typeof resealedMac === 'string') return isSame(resealedMac, resealedMacOf(entry));
      return isSame(entry.hash, hashOf(entry));
    },
    seal: (head) => ({ ...head, mac: macOf(head) }),
    isSealed: (head) => isSame(head.mac, macOf(head)),
  };
}

/** An array has one spelling only, and no two entries have the same. */
const saidBy = (entry: Omit<AuditEntry, 'hash'>): readonly unknown[] => [
  ...[entry.communityId, entry.seq, entry.prevHash],
  ...[entry.eventId, entry.type, entry.actorId, entry.accountId],
  ...[entry.at.toISOString(), entry.address, entry.correlationId, entry.facts],
];

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
