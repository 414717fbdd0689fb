import { InboxStore, ONE_REPLY, type Change, type Inbox, type StepHook } from './inbox.store.js';
import { queriesOf, unreadOf, type PageQuery } from './feed-queries.js';
import { whileReachable } from './feed-outages.js';
import {
  addedEntries,
  addition,
  distinct,
  distinctDrafts,
  groupByAccount,
  inRounds,
  keyOf,
  type FeedEntry,
  type NotificationDraft,
} from './notifications.drafts.js';
import { FeedContended, NotificationNotFound } from './notifications.errors.js';
import type {
  Marks,
  NotificationCollections,
  NotificationRecord,
  Operation,
} from './notifications.model.js';
import { READ_SLICE } from './read-sweep.js';
import { asRead, MOST_EXCEPTIONS } from './read-through.js';
import type { Condition } from './reader.js';
import { settleQuestions, type Settlement } from './settled-questions.js';

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

export interface FeedPage {
  inbox: Inbox;
  found: NotificationRecord[];
}

export interface NotificationStoreOptions {
  onStep?: StepHook;
  /** Hears why marking as read in the background ended early; it is begun again by itself. */
  onSweepFailed?: (error: unknown) => void;
  /** How many notifications one statement marks as read at most. */
  readSlice?: number;
  now?: () => Date;
}

/** Each lost compare-and-set means that another writer won one: this many in a row is a jam. */
const MAX_ATTEMPTS = 100;

/** One commit holds no more marks than this. */
const MOST_MARKS = 200;

/** The feeds of all accounts. Every method throws FeedUnavailable while MongoDB is away. */
export class NotificationStore {
  readonly #notifications: NotificationCollections['notifications'];
  readonly #inboxes: InboxStore;
  readonly #onStep: StepHook;
  readonly #now: () => Date;

  constructor(
    collections: NotificationCollections,
    {
      onStep = () => undefined,
      onSweepFailed: onFailed = () => undefined,
      readSlice: slice = READ_SLICE,
      now = () => new Date(),
    }: NotificationStoreOptions = {},
  ) {
    this.#notifications = collections.notifications;
    this.#inboxes = new InboxStore(collections, { onStep, onFailed, slice });
    this.#onStep = onStep;
    this.#now = now;
  }

  /**
   * Puts each draft into its account's feed, once however often it is given. Answers with all of
   * them, those of earlier calls too, each account's in order of `seq`.
   */
  add(drafts: readonly NotificationDraft[]): Promise<FeedEntry[]> {
    return whileReachable(async () => {
      const entries: FeedEntry[] = [];
      for (const round of inRounds(distinctDrafts(drafts)))
        entries.push(...(await this.#addAll(round)));
      return entries.sort((a, b) => a.notification.seq - b.notification.seq);
    });
  }

  async #addAll(drafts: readonly NotificationDraft[]): Promise<FeedEntry[]> {
    const entries: FeedEntry[] = [];
    let remaining = drafts;
    for (let attempt = 1; remaining.length > 0; attempt++) {
      if (attempt > MAX_ATTEMPTS) throw new FeedContended(MAX_ATTEMPTS);
      const added = await this.#addOnce(remaining);
      entries.push(...added);
      const done = new Set(added.map(({ notification }) => keyOf(notification)));
      remaining = remaining.filter((draft) => !done.has(keyOf(draft)));
    }
    return entries;
  }

  /** One round over drafts that are not known to be in a feed. Answers with those that now are. */
  async #addOnce(drafts: readonly NotificationDraft[]): Promise<FeedEntry[]> {
    const accountIds = distinct(drafts.map(({ accountId }) => accountId));
    const opened = await this.#inboxes.open(accountIds);
    const told = await this.#notifications
      .find(
        {
          sourceEventId: { $in: distinct(drafts.map((draft) => draft.sourceEventId)) },
          accountId: { $in: accountIds },
        },
        { batchSize: ONE_REPLY },
      )
      .toArray();
    await this.#onStep('checked');
    const toldKeys = new Set(told.map(keyOf));
    const fresh = drafts.filter((draft) => !toldKeys.has(keyOf(draft)));
    const changes = [...groupByAccount(fresh)].map(([accountId, group]) =>
      addition(inboxOf(opened, accountId), group, this.#now()),
    );
    const made = changes.length === 0 ? opened : await this.#inboxes.commit(changes);
    return [
      ...entriesOf(told, opened),
      ...changes.filter(({ from }) => made.has(from.accountId)).flatMap(addedEntries),
    ];
  }

  /** Where a feed stands; an account that was never told anything gets an empty one. */
  inbox(accountId: string): Promise<Inbox> {
    return whileReachable(() => this.#open(accountId));
  }

  /** Newest first; up to `limit + 1`, the last one showing that there is more. */
  page(accountId: string, query: PageQuery, inSight: Condition = {}): Promise<FeedPage> {
    return whileReachable(async () => {
      const inbox = await this.#open(accountId);
      const found: NotificationRecord[] = [];
      for (const wanted of queriesOf(inbox, query)) {
        const missing = query.limit + 1 - found.length;
        if (missing === 0) break;
        found.push(
          ...(await this.#notifications
            .find({ ...wanted, ...inSight }, { batchSize: missing })
            .sort({ seq: -1 })
            .limit(missing)
            .toArray()),
        );
      }
      return { inbox, found: found.map((record) => asRead(record, inbox.readThroughs)) };
    });
  }

  /** What follows the place `after` up to the inbox's `seq`, in order. At most `limit`. */
  following(
    { accountId, seq, readThroughs }: Inbox,
    after: number,
    limit: number,
    inSight: Condition = {},
  ): Promise<NotificationRecord[]> {
    return whileReachable(async () => {
      const found = await this.#notifications
        .find({ accountId, seq: { $gt: after, $lte: seq }, ...inSight }, { batchSize: ONE_REPLY })
        .sort({ seq: 1 })
        .limit(limit)
        .toArray();
      return found.map((record) => asRead(record, readThroughs));
    });
  }

  /**
   * Marks a notification as `marking` wants, once however often it is asked.
   * @throws NotificationNotFound also for what is in somebody else's feed, or out of sight
   */
  async mark(
    accountId: string,
    id: string,
    marking: Marking,
    inSight: Condition = {},
  ): Promise<MarkResult> {
    let before: Marks = {};
    let after: Marks = {};
    const result = await this.#change(accountId, async (from) => {
      const found = await this.#notifications.findOne({ _id: id, accountId, ...inSight });
      if (found === null) throw new NotificationNotFound(id);
      before = marksOf(asRead(found, from.readThroughs));
      const marks = marking(before, this.#now());
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

  /**
   * Reads what is out of its reader's sight, so that the count speaks of what can be seen, in every
   * push too. Some of it at a time, because a commit holds each mark: `changed` says to go on.
   */
  readOutOfSight(accountId: string, outOfSight: Condition): Promise<ReadResult> {
    return this.#change(accountId, async (from) => {
      if (from.unread === 0) return undefined;
      const found = await this.#notifications
        .find({ ...unreadOf(from), ...outOfSight })
        .limit(MOST_MARKS)
        .toArray();
      const [rev, readAt] = [from.rev + 1, this.#now()];
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

  /** Has what asked say the answer. Answers with those notifications that who answered was told. */
  settle(settlements: readonly Settlement[]): Promise<NotificationRecord[]> {
    return whileReachable(() => settleQuestions(this.#notifications, settlements));
  }

  /** Reads all that is in the feed now; what comes later stays unread. */
  readAll(accountId: string): Promise<ReadResult> {
    return this.#change(accountId, (from) => {
      if (from.unread === 0) return undefined;
      const { seq, rev } = from;
      const operation = { type: 'read-through', seq, rev: rev + 1, readAt: this.#now() } as const;
      return { from, seq, unread: 0, operation };
    });
  }

  /** Ends what goes on in the background, after the statement under way. */
  stop(): Promise<void> {
    return this.#inboxes.stop();
  }

  /** Repeats until the change that `decide` wants has been made, or it wants none. */
  #change(
    accountId: string,
    decide: (inbox: Inbox) => Promise<Change | undefined> | Change | undefined,
  ): Promise<ReadResult> {
    return whileReachable(async () => {
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const inbox = await this.#open(accountId);
        const decision = await decide(inbox);
        await this.#onStep('checked');
        if (decision === undefined) return { inbox, changed: false };
        const made = (await this.#inboxes.commit([decision])).get(accountId);
        if (made !== undefined) return { inbox: made, changed: true };
      }
      throw new FeedContended(MAX_ATTEMPTS);
    });
  }

  async #open(accountId: string): Promise<Inbox> {
    return inboxOf(await this.#inboxes.open([accountId]), accountId);
  }
}

function marksOf({ readAt, archivedAt }: NotificationRecord): Marks {
  return { ...(readAt && { readAt }), ...(archivedAt && { archivedAt }) };
}

/** How much a notification adds to the count. */
function unreadness({ readAt }: Marks): 0 | 1 {
  return readAt === undefined ? 1 : 0;
}

/** Of other accounts we may see an event's notifications too: those were not asked for. */
function entriesOf(
  notifications: readonly NotificationRecord[],
  inboxes: ReadonlyMap<string, Inbox>,
): FeedEntry[] {
  return notifications.flatMap((notification) => {
    const inbox = inboxes.get(notification.accountId);
    if (inbox === undefined) return [];
    return [{ notification: asRead(notification, inbox.readThroughs), inbox }];
  });
}

function inboxOf(inboxes: ReadonlyMap<string, Inbox>, accountId: string): Inbox {
  const inbox = inboxes.get(accountId);
  if (inbox === undefined) throw new Error('An inbox that was just opened is missing');
  return inbox;
}
