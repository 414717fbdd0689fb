// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  ConflictSettlement,
  GateBatch,
  GateBatchResult,
  GateConflict,
  GateConflictPage,
  GateEntry,
  GateEntryDraft,
  GateEntryPage,
  GateLogVerification,
  InsidePage,
  ListGateConflictsQuery,
  ListGateEntriesQuery,
  ListInsideQuery,
} from './types.js';

/** What came and went at the gates, kept so that nobody can change it unseen. */
export interface GateConflictsCommands {
  /**
   * List conflicts of the gate log. What does not fit in the gate log, the newest first: it happened
   * and stands there, and somebody is to look into it. What came late may explain one by itself
   * (`explained`).
   */
  list: (query?: ListGateConflictsQuery, options?: CommunityOptions) => Promise<GateConflictPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListGateConflictsQuery, options?: CommunityOptions) => ItemsOf<GateConflictPage>;
}

export const gateConflicts: Operations<GateConflictsCommands> = {
  list: 'GET /gate-conflicts query',
  all: 'GET /gate-conflicts query pages',
};

/** What came and went at the gates, kept so that nobody can change it unseen. */
export interface GateLogCommands {
  /**
   * Settle a conflict of the gate log. Somebody has looked into it; what they found can be said. The
   * entry stays as it is. 409 `conflict_state` when it is settled or explained already.
   */
  settle: (
    conflictId: string,
    body: ConflictSettlement,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<GateConflict>;
  /**
   * List who is inside. For a muster: visitors and daily help, the newest first. It follows from who
   * came and who left, as far as it is known at this moment: what a device without a network has seen
   * comes later.
   */
  listInside: (query?: ListInsideQuery, options?: CommunityOptions) => Promise<InsidePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allInside: (query?: ListInsideQuery, options?: CommunityOptions) => ItemsOf<InsidePage>;
  /**
   * Bring what happened at a gate. By a device, as itself: what it wrote down, in whatever order, and
   * as often as it takes. Each entry is answered by itself. An entry that came before with the same
   * `nonce` is a `duplicate`; with other content it is `rejected`, and the first stays. 400 and 404
   * name an entry that cannot be kept (`body.entries.3.gateId`), and nothing of the batch is: whoever
   * sends halves it, until that one stands alone. An empty batch says that the device is there.
   * `signature` is of the whole body without it, as JSON with sorted keys and nothing between them,
   * by the key that the device was paired with (ECDSA on P-256 with SHA-256, 64 bytes in Base64url);
   * texts without blanks around them, composed, moments as `2026-11-21T08:30:00.000Z`. 422
   * `signature_invalid`, 403 `device_refused` once it is revoked. When something happened follows
   * from the device's clock and from how wrong it is, which the difference of `sentAt` and the moment
   * of arrival tells. A device that sets its clock begins another `clockGen`; by the one before it is
   * known how wrong it was when it was heard last.
   */
  sync: (body: GateBatch, options?: CommunityOptions) => Promise<GateBatchResult>;
  /**
   * Prove that the gate log is complete. Computes the hash chain of the community's gate log anew,
   * from its first entry to its end. An entry that was changed, removed, added or moved breaks it,
   * and so does an end that was cut; names that were erased do not. What came within the last moments
   * is not in it yet.
   */
  verify: (options?: CommunityOptions) => Promise<GateLogVerification>;
}

export const gateLog: Operations<GateLogCommands> = {
  settle: 'POST /gate-conflicts/{conflictId}/settle body key',
  listInside: 'GET /visits/inside query',
  allInside: 'GET /visits/inside query pages',
  sync: 'POST /gate-entries/batch body',
  verify: 'GET /gate-entries/verification',
};

/** What came and went at the gates, kept so that nobody can change it unseen. */
export interface GateEntriesCommands {
  /**
   * List what came and went. The latest first, of the last 24 hours; who may manage gates can name an
   * earlier `from`, and that they did is in the audit log. Names are there until the community's
   * policies have them erased.
   */
  list: (query?: ListGateEntriesQuery, options?: CommunityOptions) => Promise<GateEntryPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListGateEntriesQuery, options?: CommunityOptions) => ItemsOf<GateEntryPage>;
  /**
   * Write down that somebody came, went or was refused. By whoever stands there, now. Nothing that
   * happened is refused: what does not fit is a conflict, which is looked for soon after. An entry
   * that was wrong is corrected by another, which names it. 404 `gate_not_found`,
   * `gate_entry_not_found`.
   */
  record: (body: GateEntryDraft, options?: CommunityOptions & KeyOptions) => Promise<GateEntry>;
  /**
   * Look at an entry. As `listGateEntries` shows it: for guards one of the last 24 hours, and for who
   * may manage gates any, which is written down for what is older.
   */
  get: (entryId: string, options?: CommunityOptions) => Promise<GateEntry>;
}

export const gateEntries: Operations<GateEntriesCommands> = {
  list: 'GET /gate-entries query',
  all: 'GET /gate-entries query pages',
  record: 'POST /gate-entries body key',
  get: 'GET /gate-entries/{entryId}',
};
