import { unreadOf } from './feed-queries.js';
import {
  inboxOf,
  MAX_ATTEMPTS,
  type Change,
  type CommittedInbox,
  type Inbox,
} from './inbox-changes.js';
import type { StepHook } from './inbox-steps.js';
import type { InboxStore } from './inbox.store.js';
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
  /** The notification as it is now. */
  marked: NotificationRecord;
}

/** The marks that a notification is to have, by those that it has; undefined to leave it. */
export type Marking = (marks: Marks, now: Date) => Marks | undefined;

/** Where a change starts from: the inbox as it is read, or as this process remembers it. */
type Start = 'read' | 'remembered';

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
    const marked = await this.#mark(accountId, { _id: id, ...inSight }, marking, 'read');
    if (marked === undefined) throw new NotificationNotFound(id);
    return marked;
  }

  /**
   * Marks the one that is wanted of the account's feed; undefined when there is none. Nobody asked to
   * see the feed, and it was mostly told of something a moment ago: so it begins where that has left it.
   */
  markIfThere(
    accountId: string,
    wanted: Condition,
    marking: Marking,
  ): Promise<MarkResult | undefined> {
    return this.#mark(accountId, wanted, marking, 'remembered');
  }

  async #mark(
    accountId: string,
    wanted: Condition,
    marking: Marking,
    start: Start,
  ): Promise<MarkResult | undefined> {
    const { notifications, now } = this.#options;
    const seen: Partial<Pick<MarkResult, 'before' | 'after' | 'marked'>> = {};
    const decide = async (from: CommittedInbox): Promise<Change | undefined> => {
      const found = await notifications.findOne({ ...wanted, accountId });
      if (found === null) return undefined;
      const before = marksOf(asRead(found, from.readThroughs));
      const marks = marking(before, now());
      const after = marks ?? before;
      Object.assign(seen, { before, after, marked: remarked(found, after) });
      if (marks === undefined) return undefined;
      const unread = from.unread + unreadness(marks) - unreadness(before);
      if ((from.readThroughs.at(-1)?.except?.length ?? 0) >= MOST_EXCEPTIONS)
        throw new FeedContended(MOST_EXCEPTIONS);
      const { _id: id, seq } = found;
      const operation = { type: 'mark', id, seq, rev: from.rev + 1, marks } as const;
      return { from, seq: from.seq, unread, operation };
    };
    const result = await this.#change(accountId, decide, start);
    const { before = {}, after = {}, marked } = seen;
    return marked && { ...result, before, after, marked };
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
    start: Start = 'read',
  ): Promise<ReadResult> {
    const { inboxes, onStep } = this.#options;
    const read = async () => inboxOf(await inboxes.open([accountId]), accountId);
    const recall = async () => inboxOf(await inboxes.recall([accountId]), accountId);
    const begin = start === 'read' ? read : recall;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const inbox = await begin();
      const decision = await decide(inbox);
      await onStep('checked');
      // What is remembered may be older than what was found.
      if (decision === undefined)
        return { inbox: start === 'read' ? inbox : await read(), changed: false };
      const made = (await inboxes.commit([decision])).get(accountId);
      if (made !== undefined) return { inbox: made, changed: true };
    }
    throw new FeedContended(MAX_ATTEMPTS);
  }
}

/** With these marks and no others. */
function remarked(record: NotificationRecord, marks: Marks): NotificationRecord {
  const remarked = { ...record };
  delete remarked.readAt;
  delete remarked.archivedAt;
  return { ...remarked, ...marks };
}

function marksOf({ readAt, archivedAt }: NotificationRecord): Marks {
  return { ...(readAt && { readAt }), ...(archivedAt && { archivedAt }) };
}

/** How much a notification adds to the count. */
function unreadness({ readAt }: Marks): 0 | 1 {
  return readAt === undefined ? 1 : 0;
}
