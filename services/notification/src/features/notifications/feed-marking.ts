import { unreadOf } from './feed-queries.js';
import {
  inboxOf,
  MAX_ATTEMPTS,
  type Change,
  type CommittedInbox,
  type Inbox,
} from './inbox-changes.js';
import type { InboxStore, StepHook } from './inbox.store.js';
import { FeedContended, NotificationNotFound } from './notifications.errors.js';
import type {
  Marks,
  NotificationCollections,
  NotificationRecord,
  Operation,
} from './notifications.model.js';
import { asRead, MOST_EXCEPTIONS } from './read-through.js';
import type { Condition } from './reader.js';

export interface ReadResult {
  inbox: Inbox;
  /** False when nothing was to be changed. */
  changed: boolean;
}

/** How a notification was marked before and is marked now. */
export interface MarkResult extends ReadResult {
  before: Marks;
  after: Marks;
}

/** The marks that a notification is to have, by those that it has; undefined to leave it. */
export type Marking = (marks: Marks, now: Date) => Marks | undefined;

export interface FeedMarkingOptions {
  inboxes: InboxStore;
  notifications: NotificationCollections['notifications'];
  onStep: StepHook;
  now: () => Date;
}

/** One commit holds no more marks than this. */
const MOST_MARKS = 200;

/** What readers do with what they were told, each of it once however often it is asked. */
export class FeedMarking {
  readonly #options: FeedMarkingOptions;

  constructor(options: FeedMarkingOptions) {
    this.#options = options;
  }

  /** @throws NotificationNotFound also for what is in somebody else's feed, or out of sight */
  async mark(
    accountId: string,
    id: string,
    marking: Marking,
    inSight: Condition,
  ): Promise<MarkResult> {
    const { notifications, now } = this.#options;
    let before: Marks = {};
    let after: Marks = {};
    const result = await this.#change(accountId, async (from) => {
      const found = await notifications.findOne({ _id: id, accountId, ...inSight });
      if (found === null) throw new NotificationNotFound(id);
      before = marksOf(asRead(found, from.readThroughs));
      const marks = marking(before, now());
      after = marks ?? before;
      if (marks === undefined) return undefined;
      const unread = from.unread + unreadness(marks) - unreadness(before);
      if ((from.readThroughs.at(-1)?.except?.length ?? 0) >= MOST_EXCEPTIONS)
        throw new FeedContended(MOST_EXCEPTIONS);
      const operation = { type: 'mark', id, seq: found.seq, rev: from.rev + 1, marks } as const;
      return { from, seq: from.seq, unread, operation };
    });
    return { ...result, before, after };
  }

  /** Some of it at a time, because a commit holds each mark: `changed` says to go on. */
  readOutOfSight(accountId: string, outOfSight: Condition): Promise<ReadResult> {
    const { notifications, now } = this.#options;
    return this.#change(accountId, async (from) => {
      if (from.unread === 0) return undefined;
      const found = await notifications
        .find({ ...unreadOf(from), ...outOfSight })
        .limit(MOST_MARKS)
        .toArray();
      const [rev, readAt] = [from.rev + 1, now()];
      const [operation, ...more] = found.map(({ _id: id, seq }): Operation => ({
        type: 'mark',
        id,
        seq,
        rev,
        marks: { readAt },
      }));
      if (operation === undefined) return undefined;
      return { from, seq: from.seq, unread: from.unread - found.length, operation, more };
    });
  }

  readAll(accountId: string): Promise<ReadResult> {
    const { now } = this.#options;
    return this.#change(accountId, (from) => {
      if (from.unread === 0) return undefined;
      const { seq, rev } = from;
      const operation = { type: 'read-through', seq, rev: rev + 1, readAt: now() } as const;
      return { from, seq, unread: 0, operation };
    });
  }

  /** Repeats until the change that `decide` wants has been made, or it wants none. */
  async #change(
    accountId: string,
    decide: (inbox: CommittedInbox) => Promise<Change | undefined> | Change | undefined,
  ): Promise<ReadResult> {
    const { inboxes, onStep } = this.#options;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const inbox = inboxOf(await inboxes.open([accountId]), accountId);
      const decision = await decide(inbox);
      await onStep('checked');
      if (decision === undefined) return { inbox, changed: false };
      const made = (await inboxes.commit([decision])).get(accountId);
      if (made !== undefined) return { inbox: made, changed: true };
    }
    throw new FeedContended(MAX_ATTEMPTS);
  }
}

function marksOf({ readAt, archivedAt }: NotificationRecord): Marks {
  return { ...(readAt && { readAt }), ...(archivedAt && { archivedAt }) };
}

/** How much a notification adds to the count. */
function unreadness({ readAt }: Marks): 0 | 1 {
  return readAt === undefined ? 1 : 0;
}
