import { newId } from '@gatehouse/shared/ids/ids';
import {
  accountsOf,
  after,
  isMadeAtOnce,
  operationsOf,
  toInbox,
  type Change,
  type CommittedInbox,
} from './inbox-changes.js';
import { InboxClearing } from './inbox-clearing.js';
import { InboxMemory } from './inbox-memory.js';
import { InboxRecords } from './inbox-records.js';
import { applyOperations } from './inbox.operations.js';
import type { StepHook } from './inbox-steps.js';
import type { InboxRecord, NotificationCollections } from './notifications.model.js';
import type { LateEvents } from './late-events.js';
import { ReadSweep, type ReadSweepOptions } from './read-sweep.js';

type Inboxes = Map<string, CommittedInbox>;

export interface InboxStoreOptions extends ReadSweepOptions {
  late?: Pick<LateEvents, 'inPlaces'> | undefined;
}

/**
 * Changes a feed exactly once on a plain MongoDB, without transactions. The inbox document is the
 * commit record of its account, and every change goes
 *
 *   1. open    read the inbox; make what it has pending; only then
 *   2. check   ask whether the change was made before (the caller does; the inbox itself may tell
 *              that it was not, see told-lately.ts)
 *   3. commit  compare-and-set on `rev`: new seq, new unread, and the operation itself as `pending`
 *   4. apply   make the operation in `notifications`, idempotently
 *   5. clear   drop `pending`, if the inbox is still as the commit left it; soon, not at once
 *
 * Whoever dies before 3 has done nothing; after 3, whoever opens the inbox next finishes the work.
 * Two writers cannot both commit one change, because the inbox is read *before* the check: the
 * other's commit came either before that read (then it was pending or made, we have settled it, and
 * the check sees it) or after (then `rev` has moved and our compare-and-set misses). Applying late
 * is harmless: a stalled writer inserts ids that exist, and marks only what no later operation has
 * marked, because every mark carries the `rev` of its commit.
 *
 * The read before the check may be one of long before it. So a process that knows how its last
 * commit left an inbox, and that all of it was made, may go on from there without reading
 * ({@link recall}): whatever others have committed since lets its compare-and-set miss, and then it
 * opens the inbox. That saves a writer who is alone, which is nearly every one, a round trip; what
 * is shown to somebody is read all the same.
 *
 * Reading all of a feed may concern hundreds of thousands of notifications, which nobody can wait
 * for. Such a read-through holds from its commit on: it stays `pending` through later commits, is
 * looked through by whoever reads (read-through.ts), and is made in slices by the way (read-sweep.ts).
 */
export class InboxStore {
  readonly #records: InboxRecords;
  readonly #notifications: NotificationCollections['notifications'];
  readonly #onStep: StepHook;
  readonly #sweep: ReadSweep;
  readonly #slice: number;
  readonly #late: InboxStoreOptions['late'];
  readonly #clearing: InboxClearing;
  readonly #memory = new InboxMemory();

  constructor(collections: NotificationCollections, options: InboxStoreOptions) {
    this.#records = new InboxRecords(collections.inboxes);
    this.#notifications = collections.notifications;
    this.#onStep = options.onStep;
    this.#slice = options.slice;
    this.#late = options.late;
    this.#sweep = new ReadSweep(collections, options);
    this.#clearing = new InboxClearing(collections.inboxes);
  }

  /** Leaves what is being swept to whoever opens the inbox next. */
  async stop(): Promise<void> {
    await Promise.all([this.#sweep.stop(), this.#clearing.stop()]);
  }

  /** Reads inboxes, making missing ones and finishing what a writer that died left pending. */
  async open(accountIds: readonly string[]): Promise<Inboxes> {
    const inboxes = await this.#readSettled(accountIds);
    await this.#onStep('opened');
    return inboxes;
  }

  /** The inboxes to change, as far as known without reading them; the others are opened. */
  async recall(accountIds: readonly string[]): Promise<Inboxes> {
    const known = accountIds.flatMap((accountId) => this.#memory.recall(accountId) ?? []);
    const inboxes = new Map(known.map((inbox) => [inbox.accountId, inbox]));
    const others = accountIds.filter((accountId) => !inboxes.has(accountId));
    if (others.length > 0)
      for (const [accountId, inbox] of await this.#readSettled(others))
        inboxes.set(accountId, inbox);
    await this.#onStep('opened');
    return inboxes;
  }

  /**
   * Tries each change once. Returns the new inbox of every account whose change was made.
   * @param onCommitted hears of those changes while they are made: they cannot get lost any more,
   *   and whoever opens their inbox sees them
   */
  async commit(
    changes: readonly Change[],
    onCommitted: (won: readonly Change[]) => void = () => undefined,
  ): Promise<Inboxes> {
    const opId = newId();
    const won = await this.#records.compareAndSet(changes, opId);
    await this.#onStep('committed');
    this.#forgetLost(changes, won);
    if (won.length === 0) return new Map();
    await Promise.all([this.#apply(won), Promise.resolve(won).then(onCommitted)]);
    await this.#onStep('applied');
    const inboxes = won.map((change) => after(change, opId));
    for (const inbox of inboxes) this.#memory.keep(inbox);
    this.#clearing.made(accountsOf(won.filter(leavesPending)), opId);
    return new Map(inboxes.map((inbox) => [inbox.accountId, inbox]));
  }

  /** They were not as remembered. */
  #forgetLost(changes: readonly Change[], won: readonly Change[]): void {
    if (won.length === changes.length) return;
    const made = new Set(won);
    const lost = changes.filter((change) => !made.has(change));
    for (const accountId of accountsOf(lost)) this.#memory.forget(accountId);
  }

  async #apply(won: readonly Change[]): Promise<void> {
    await applyOperations(
      this.#notifications,
      won.flatMap((change) =>
        operationsOf(change).map((operation) => ({ accountId: change.from.accountId, operation })),
      ),
    );
    await Promise.all(won.map((change) => this.#readThrough(change)));
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

  async #readSettled(accountIds: readonly string[]): Promise<Inboxes> {
    const records = await this.#records.readOrCreate(accountIds);
    await this.#settle(records);
    const inboxes = records.map(toInbox);
    for (const inbox of inboxes) {
      this.#memory.keep(inbox);
      if (inbox.readThroughs.length > 0) this.#sweep.start(inbox.accountId);
    }
    return new Map(inboxes.map((inbox) => [inbox.accountId, inbox]));
  }

  /** Makes what others have left; what this process has made itself will be cleared anyway. */
  async #settle(records: readonly InboxRecord[]): Promise<void> {
    const unsettled = records.filter(
      ({ _id, opId, pending }) => pending.some(isMadeAtOnce) && !this.#clearing.isMade(_id, opId),
    );
    if (unsettled.length === 0) return;
    const operations = unsettled.flatMap(({ _id: accountId, pending }) =>
      pending.map((operation) => ({ accountId, operation })),
    );
    await applyOperations(this.#notifications, operations, this.#late?.inPlaces);
    await this.#records.clear(unsettled);
  }
}

function leavesPending(change: Change): boolean {
  return operationsOf(change).some(isMadeAtOnce);
}
