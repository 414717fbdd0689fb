import type { mongo } from 'mongoose';
import type { InboxRecord, Operation, ToldLately } from './notifications.model.js';
import { readThroughsOf, withMark, withReadThrough, type ReadThrough } from './read-through.js';
import { toldLatelyIn, withTold } from './told-lately.js';

/** Where a feed stands, with nothing pending but what reads much at once. */
export type Inbox = Readonly<Pick<InboxRecord, 'epoch' | 'seq' | 'unread' | 'rev'>> & {
  readonly accountId: string;
  /** In the order of their commits; what they cover is read, whatever the notifications say. */
  readonly readThroughs: readonly ReadThrough[];
};

/** An inbox as some commit left it: what the next change may start from. */
export type CommittedInbox = Inbox &
  Readonly<Pick<InboxRecord, 'opId'>> & {
    /** Undefined where it is not known. */
    readonly lately: ToldLately | undefined;
  };

/** A wish: from the state that was read to the next one, by way of `operation`. */
export interface Change {
  from: CommittedInbox;
  seq: number;
  unread: number;
  operation: Operation;
  /** Made in the same commit. */
  more?: readonly Operation[];
}

/** Each lost compare-and-set means that another writer won one: this many in a row is a jam. */
export const MAX_ATTEMPTS = 100;

/** Empties `pending`; what is swept stays. */
export const CLEARED = { $pull: { pending: { type: { $ne: 'read-through' } } } } as const;

/** Sweeping is done by the way, everything else by whoever finds it. */
export function isMadeAtOnce({ type }: Operation): boolean {
  return type !== 'read-through';
}

export function inboxOf(inboxes: ReadonlyMap<string, CommittedInbox>, accountId: string) {
  const inbox = inboxes.get(accountId);
  if (inbox === undefined) throw new Error('An inbox that was just opened is missing');
  return inbox;
}

export function accountsOf(changes: readonly Change[]): string[] {
  return changes.map(({ from }) => from.accountId);
}

export function operationsOf({ operation, more = [] }: Change): Operation[] {
  return [operation, ...more];
}

export function toInbox(record: InboxRecord): CommittedInbox {
  const { _id: accountId, epoch, seq, unread, rev, opId, pending } = record;
  const readThroughs = readThroughsOf(pending);
  const lately = toldLatelyIn(record);
  return { accountId, epoch, seq, unread, rev, opId, readThroughs, lately };
}

/**
 * Hits the inbox only as the commit `from.opId` left it. `rev` alone would do, were it not for a
 * database that is set back to a backup and comes to the same number on another way.
 */
export function compareAndSet(
  change: Change,
  opId: string,
): mongo.AnyBulkWriteOperation<InboxRecord> {
  const { from, seq, unread } = change;
  const rev = from.rev + 1;
  const lately = latelyAfter(change);
  const pending = pendingAfter(change);
  return {
    updateOne: {
      filter: { _id: from.accountId, epoch: from.epoch, rev: from.rev, opId: from.opId },
      update: {
        $set: { seq, unread, rev, pending, opId, ...(lately && { lately: { ...lately, rev } }) },
      },
    },
  };
}

/** The inbox that the commit `opId` of the change makes. */
export function after(change: Change, opId: string): CommittedInbox {
  const { from, seq, unread } = change;
  const readThroughs = readThroughsAfter(change);
  const lately = latelyAfter(change);
  return { ...from, seq, unread, rev: from.rev + 1, opId, readThroughs, lately };
}

function latelyAfter(change: Change): ToldLately | undefined {
  const told = operationsOf(change).flatMap((operation) =>
    operation.type === 'add' ? operation.notifications : [],
  );
  return told.length === 0
    ? change.from.lately
    : withTold(
        change.from.lately,
        told.map(({ sourceEventId }) => sourceEventId),
      );
}

function pendingAfter(change: Change): Operation[] {
  return [...readThroughsAfter(change), ...operationsOf(change).filter(isMadeAtOnce)];
}

function readThroughsAfter(change: Change): readonly ReadThrough[] {
  return operationsOf(change).reduce(withOperation, change.from.readThroughs);
}

function withOperation(pending: readonly ReadThrough[], operation: Operation) {
  switch (operation.type) {
    case 'add':
      return pending;
    case 'mark':
      return withMark(pending, operation);
    case 'read-through':
      return withReadThrough(pending, operation);
  }
}
