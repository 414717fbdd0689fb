import { randomBytes } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import type { mongo } from 'mongoose';
import { applyOperations } from './inbox.operations.js';
import { ignoringDuplicates } from '../../mongo-errors.js';
import type { InboxRecord, NotificationCollections, Operation } from './notifications.model.js';
import { ReadSweep, type ReadSweepOptions } from './read-sweep.js';
import { readThroughsOf, withMark, withReadThrough, type ReadThrough } from './read-through.js';

/** Where a feed stands, with nothing pending but what reads much at once. */
export type Inbox = Readonly<Pick<InboxRecord, 'epoch' | 'seq' | 'unread' | 'rev'>> & {
  readonly accountId: string;
  /** In the order of their commits; what they cover is read, whatever the notifications say. */
  readonly readThroughs: readonly ReadThrough[];
};

/** A wish: from the state that was read to the next one, by way of `operation`. */
export interface Change {
  from: Inbox;
  seq: number;
  unread: number;
  operation: Operation;
  /** Made in the same commit. */
  more?: readonly Operation[];
}

/** The default, 101, would cost a batch of fifty events a second round trip. */
export const ONE_REPLY = 1000;

/** The moments between which a process may die; tests let it. */
export type ProtocolStep = 'opened' | 'checked' | 'committed' | 'applied' | 'swept';
export type StepHook = (step: ProtocolStep) => Promise<void> | void;

/**
 * Changes a feed exactly once on a plain MongoDB, without transactions. The inbox document is the
 * commit record of its account, and every change goes
 *
 *   1. open    read the inbox; make what it has pending; only then
 *   2. check   ask whether the change was made before (the caller does)
 *   3. commit  compare-and-set on `rev`: new seq, new unread, and the operation itself as `pending`
 *   4. apply   make the operation in `notifications`, idempotently
 *   5. clear   drop `pending`, if `rev` is still the one of the commit
 *
 * Whoever dies before 3 has done nothing; after 3, whoever opens the inbox next finishes the work.
 * Two writers cannot both commit one change, because the inbox is read *before* the check: the
 * other's commit came either before that read (then it was pending or made, we have settled it, and
 * the check sees it) or after (then `rev` has moved and our compare-and-set misses). Applying late
 * is harmless: a stalled writer inserts ids that exist, and marks only what no later operation has
 * marked, because every mark carries the `rev` of its commit.
 *
 * Reading all of a feed may concern hundreds of thousands of notifications, which nobody can wait
 * for. Such a read-through holds from its commit on: it stays `pending` through later commits, is
 * looked through by whoever reads (read-through.ts), and is made in slices by the way (read-sweep.ts).
 */
export class InboxStore {
  readonly #inboxes: NotificationCollections['inboxes'];
  readonly #notifications: NotificationCollections['notifications'];
  readonly #onStep: StepHook;
  readonly #sweep: ReadSweep;
  readonly #slice: number;

  constructor(collections: NotificationCollections, options: ReadSweepOptions) {
    this.#inboxes = collections.inboxes;
    this.#notifications = collections.notifications;
    this.#onStep = options.onStep;
    this.#slice = options.slice;
    this.#sweep = new ReadSweep(collections, options);
  }

  /** Leaves what is being swept to whoever opens the inbox next. */
  stop(): Promise<void> {
    return this.#sweep.stop();
  }

  /** Reads inboxes, making missing ones and finishing what a writer that died left pending. */
  async open(accountIds: readonly string[]): Promise<Map<string, Inbox>> {
    const records = await this.#readOrCreate(accountIds);
    await this.#settle(records);
    await this.#onStep('opened');
    const inboxes = records.map(toInbox);
    for (const { accountId, readThroughs } of inboxes)
      if (readThroughs.length > 0) this.#sweep.start(accountId);
    return new Map(inboxes.map((inbox) => [inbox.accountId, inbox]));
  }

  /** Tries each change once. Returns the new inbox of every account whose change was made. */
  async commit(changes: readonly Change[]): Promise<Map<string, Inbox>> {
    const opId = newId();
    const won = await this.#compareAndSet(changes, opId);
    await this.#onStep('committed');
    if (won.length === 0) return new Map();
    const accountIds = won.map(({ from }) => from.accountId);
    await applyOperations(
      this.#notifications,
      won.flatMap((change) =>
        operationsOf(change).map((operation) => ({ accountId: change.from.accountId, operation })),
      ),
    );
    await Promise.all(won.map((change) => this.#readThrough(change)));
    await this.#onStep('applied');
    // Nobody waits for it: whoever opens an inbox before it is cleared settles what has been made.
    this.#clear(accountIds, opId).catch(() => undefined);
    return new Map(won.map((change) => [change.from.accountId, after(change)]));
  }

  #clear(accountIds: readonly string[], opId: string): Promise<unknown> {
    return this.#inboxes.updateMany({ _id: { $in: [...accountIds] }, opId }, CLEARED);
  }

  /** Few are marked at once, as many as a statement may; more are left to the sweep. */
  async #readThrough({ from, operation }: Change): Promise<void> {
    if (operation.type !== 'read-through') return;
    const { accountId, unread, readThroughs } = from;
    if (unread > this.#slice || readThroughs.length > 0) {
      this.#sweep.start(accountId);
      return;
    }
    await this.#sweep.mark(accountId, operation, 0, operation.seq);
    // As with what is cleared, nobody waits.
    this.#sweep.finish(accountId, operation.rev).catch(() => undefined);
  }

  async #readOrCreate(accountIds: readonly string[]): Promise<InboxRecord[]> {
    const found = await this.#read(accountIds);
    if (found.length === accountIds.length) return found;
    const known = new Set(found.map(({ _id }) => _id));
    const missing = accountIds.filter((accountId) => !known.has(accountId));
    const created = missing.map(emptyInbox);
    await ignoringDuplicates(this.#inboxes.insertMany(created, { ordered: false }));
    return [...found, ...(await this.#read(missing))];
  }

  #read(accountIds: readonly string[]): Promise<InboxRecord[]> {
    const wanted = { _id: { $in: [...accountIds] } };
    return this.#inboxes.find(wanted, { batchSize: ONE_REPLY }).toArray();
  }

  async #settle(records: readonly InboxRecord[]): Promise<void> {
    const unsettled = records.filter(({ pending }) => pending.some(isMadeAtOnce));
    if (unsettled.length === 0) return;
    const operations = unsettled.flatMap(({ _id: accountId, pending }) =>
      pending.map((operation) => ({ accountId, operation })),
    );
    await applyOperations(this.#notifications, operations);
    await this.#inboxes.bulkWrite(unsettled.map(clear), { ordered: false });
  }

  /**
   * Answers with the changes that were made. An inbox that somebody moved on meanwhile counts as
   * lost although it may have been ours: the next round's check finds the change and makes it no
   * second time.
   */
  async #compareAndSet(changes: readonly Change[], opId: string): Promise<readonly Change[]> {
    const { matchedCount } = await this.#inboxes.bulkWrite(
      changes.map((change) => compareAndSet(change, opId)),
      { ordered: false },
    );
    if (matchedCount === changes.length) return changes;
    if (matchedCount === 0) return [];
    const now = await this.#read(changes.map(({ from }) => from.accountId));
    const won = new Set(now.filter((inbox) => inbox.opId === opId).map(({ _id }) => _id));
    return changes.filter(({ from }) => won.has(from.accountId));
  }
}

function emptyInbox(accountId: string): InboxRecord {
  const epoch = randomBytes(8).toString('hex');
  return { _id: accountId, epoch, seq: 0, unread: 0, rev: 0, pending: [], opId: '' };
}

function compareAndSet(change: Change, opId: string): mongo.AnyBulkWriteOperation<InboxRecord> {
  const { from, seq, unread } = change;
  return {
    updateOne: {
      filter: { _id: from.accountId, rev: from.rev },
      update: { $set: { seq, unread, rev: from.rev + 1, pending: pendingAfter(change), opId } },
    },
  };
}

function operationsOf({ operation, more = [] }: Change): Operation[] {
  return [operation, ...more];
}

/** Misses when the inbox has moved on: what is pending now is not what was made. */
function clear({ _id, rev }: InboxRecord): mongo.AnyBulkWriteOperation<InboxRecord> {
  return { updateOne: { filter: { _id, rev }, update: CLEARED } };
}

/** What is swept stays. */
const CLEARED = { $pull: { pending: { type: { $ne: 'read-through' } } } } as const;

function isMadeAtOnce({ type }: Operation): boolean {
  return type !== 'read-through';
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

function toInbox({ _id, epoch, seq, unread, rev, pending }: InboxRecord): Inbox {
  return { accountId: _id, epoch, seq, unread, rev, readThroughs: readThroughsOf(pending) };
}

function after(change: Change): Inbox {
  const { from, seq, unread } = change;
  return { ...from, seq, unread, rev: from.rev + 1, readThroughs: readThroughsAfter(change) };
}
