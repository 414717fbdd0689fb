import type { ChainHead } from '../../chain/hash-chain.js';
import type { SealedNames } from './audit-names.js';

export type { SealedHead } from '../../chain/hash-chain.js';

/** In whose log stands what happened outside every community. Only operators can name it. */
export const PLATFORM = '00000000-0000-7000-8000-000000000000';

/** Stands in the platform's log for each other log that was begun. */
export const OPENED = 'audit.opened';

/** Something that happened, before it has a place in a log. */
export interface AuditRecord {
  eventId: string;
  type: string;
  /** Who did it. */
  actorId: string | null;
  /** To whose account. */
  accountId: string | null;
  at: Date;
  /** The network address it was asked from. */
  address: string | null;
  correlationId: string;
  /** All else the event says but names, as JSON with sorted keys: the hash is over this very text. */
  facts: string;
  /** Who is named in it; absent where nobody is, and of what was read. */
  names?: SealedNames;
}

/** A record at its place in the log of a community. Written once. */
export interface AuditEntry extends AuditRecord {
  communityId: string;
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** The hash of the entry before. */
  prevHash: string;
  hash: string;
  /** Vouches for it where it was parted from its names after it was linked. */
  resealedMac?: string | null;
}

/** Where the log of a community ends. */
export type AuditHead = ChainHead;

/** Whether a log is as it was written. */
export interface Verification {
  intact: boolean;
  /** How many entries there are. */
  entries: number;
  /** The first place that is not as it was written; one after the last when the end is missing. */
  firstBroken?: number;
}

export interface AuditSearch {
  communityId: string;
  type?: string;
  accountId?: string;
  actorId?: string;
  /** From this moment on. */
  from?: Date;
  /** Before this moment. */
  to?: Date;
  /** The last entry of the page before. */
  beforeSeq?: number;
  limit: number;
}
