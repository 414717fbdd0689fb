import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { now as theClock } from '@gatehouse/shared/time/clock';
import type { AuditChain } from './audit-chain.js';
import { AuditLogBroken } from './audit.errors.js';
import type { AuditProofStore } from './audit-proof.store.js';
import type { AuditStore } from './audit.store.js';
import {
  OPENED,
  PLATFORM,
  type AuditEntry,
  type AuditHead,
  type AuditRecord,
  type AuditSearch,
  type Verification,
} from './audit.types.js';
import { verifyLog } from './audit-verification.js';

export interface AuditServiceOptions {
  store: AuditStore;
  proof: AuditProofStore;
  chain: AuditChain;
  now?: () => Date;
}

export interface AuditService {
  /**
   * Puts records at the end of logs, in their order. The logs stay locked until the transaction
   * ends.
   * @param records by community
   * @throws AuditLogBroken when a log does not end as we left it
   */
  append(tx: Transaction, records: ReadonlyMap<string, readonly AuditRecord[]>): Promise<void>;
  /** Newest first. */
  list(search: AuditSearch): Promise<AuditEntry[]>;
  /** Computes the chain of one community anew. */
  verify(communityId: string): Promise<Verification>;
  /** Every community that has a log, or had one. */
  communities(): Promise<string[]>;
}

export function createAuditService(options: AuditServiceOptions): AuditService {
  const { store, proof, chain, now = theClock } = options;

  /** The locked end of a log, and whether it has only just begun. */
  const lockEnd = async (tx: Transaction, communityId: string) => {
    const found = await store.lockHead(tx, communityId);
    const opened = found === undefined && (await open(tx, communityId));
    const head = found ?? (await store.lockHead(tx, communityId));
    if (head === undefined || !chain.isSealed(head)) throw new AuditLogBroken(communityId);
    return { head, opened };
  };

  const open = async (tx: Transaction, communityId: string): Promise<boolean> => {
    if (!(await store.openHead(tx, chain.seal(chain.begin(communityId))))) return false;
    // A log that was removed as a whole must not begin again as if nothing had been.
    if (await proof.wasOpened(tx, communityId)) throw new AuditLogBroken(communityId);
    return true;
  };

  const appendTo = async (
    tx: Transaction,
    communityId: string,
    records: readonly AuditRecord[],
  ): Promise<{ opened: boolean }> => {
    const { head, opened } = await lockEnd(tx, communityId);
    const added: AuditEntry[] = [];
    let end: AuditHead = head;
    for (const record of records) {
      const entry = chain.link(end, record);
      added.push(entry);
      end = { communityId, seq: entry.seq, hash: entry.hash };
    }
    await store.append(tx, added, chain.seal(end));
    return { opened };
  };

  return {
    async append(tx, records) {
      const ofPlatform = [...(records.get(PLATFORM) ?? [])];
      // Every writer locks in this order, the platform's log last: none waits for another's second.
      for (const communityId of [...records.keys()].sort()) {
        if (communityId === PLATFORM) continue;
        const { opened } = await appendTo(tx, communityId, records.get(communityId) ?? []);
        if (opened) ofPlatform.push(openingOf(communityId, now()));
      }
      if (ofPlatform.length > 0) await appendTo(tx, PLATFORM, ofPlatform);
    },
    list: (search) => store.list(search),
    verify: (communityId) => proof.inSnapshot((tx) => verifyLog({ proof, chain }, tx, communityId)),
    communities: () => proof.communities(),
  };
}

/** The platform's log knows which logs there are: one that is removed as a whole is missed. */
function openingOf(communityId: string, at: Date): AuditRecord {
  return {
    eventId: communityId,
    type: OPENED,
    actorId: null,
    accountId: null,
    at,
    address: null,
    correlationId: communityId,
    facts: JSON.stringify({ communityId }),
  };
}
