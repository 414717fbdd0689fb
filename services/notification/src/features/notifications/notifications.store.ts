import { now as theClock } from '@gatehouse/shared/time/clock';
import type { Tombstone } from '../forgotten/forgotten.types.js';
import { FeedAdditions, type EntriesHook } from './feed-additions.js';
import { eraseTold, eraseToldTo } from './feed-erasure.js';
import { FeedMarking, type Marking, type MarkResult, type ReadResult } from './feed-marking.js';
import { whileReachable } from './feed-outages.js';
import { queriesOf, type PageQuery } from './feed-queries.js';
import { inboxOf, type Inbox } from './inbox-changes.js';
import { ONE_REPLY } from './inbox-records.js';
import type { StepHook } from './inbox-steps.js';
import { InboxStore } from './inbox.store.js';
import type { FeedEntry, NotificationDraft } from './notifications.drafts.js';
import type { LateEvents } from './late-events.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';
import { READ_SLICE } from './read-sweep.js';
import { asRead } from './read-through.js';
import type { Condition } from './reader.js';
import { forgetName } from './told-names.js';
import { askedAs, settleQuestions, type Settlement } from './settled-questions.js';

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
  /** Takes out of what a writer that died has left who is forgotten since. */
  late?: Pick<LateEvents, 'inPlaces'>;
}

/** The feeds of all accounts. Every method throws FeedUnavailable while MongoDB is away. */
export class NotificationStore {
  readonly #notifications: NotificationCollections['notifications'];
  readonly #inboxes: InboxStore;
  readonly #additions: FeedAdditions;
  readonly #marking: FeedMarking;

  constructor(
    collections: NotificationCollections,
    {
      onStep = () => undefined,
      onSweepFailed: onFailed = () => undefined,
      readSlice: slice = READ_SLICE,
      now = theClock,
      late,
    }: NotificationStoreOptions = {},
  ) {
    const { notifications } = collections;
    const inboxes = new InboxStore(collections, { onStep, onFailed, slice, late });
    this.#notifications = notifications;
    this.#inboxes = inboxes;
    this.#additions = new FeedAdditions({ inboxes, notifications, onStep, now });
    this.#marking = new FeedMarking({ inboxes, notifications, onStep, now });
  }

  /**
   * Puts each draft into its account's feed, once however often it is given. Answers with all of
   * them, those of earlier calls too, each account's in order of `seq`.
   * @param onKept hears of entries once nothing can undo them: whoever reads the feed sees them from
   *   then on, though MongoDB may still be writing. Of each once, unless the call fails
   */
  add(
    drafts: readonly NotificationDraft[],
    onKept: EntriesHook = () => undefined,
  ): Promise<FeedEntry[]> {
    return whileReachable(() => this.#additions.add(drafts, onKept));
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
      for (const { wanted, hint } of queriesOf(inbox, query)) {
        const missing = query.limit + 1 - found.length;
        if (missing === 0) break;
        found.push(
          ...(await this.#notifications
            .find({ ...wanted, ...inSight }, { batchSize: missing, ...(hint && { hint }) })
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
  mark(
    accountId: string,
    id: string,
    marking: Marking,
    inSight: Condition = {},
  ): Promise<MarkResult> {
    return whileReachable(() => this.#marking.mark(accountId, id, marking, inSight));
  }

  /**
   * Reads what is out of its reader's sight, so that the count speaks of what can be seen, in every
   * push too. Some of it at a time: `changed` says to go on.
   */
  readOutOfSight(accountId: string, outOfSight: Condition): Promise<ReadResult> {
    return whileReachable(() => this.#marking.readOutOfSight(accountId, outOfSight));
  }

  /** Reads all that is in the feed now; what comes later stays unread. */
  readAll(accountId: string): Promise<ReadResult> {
    return whileReachable(() => this.#marking.readAll(accountId));
  }

  /** Forgets what a community has told anybody. */
  erase(communityId: string): Promise<void> {
    return whileReachable(() => eraseTold(this.#notifications, communityId));
  }

  /** Forgets what a community has told somebody, and their name in what it has told others. */
  forget(person: Tombstone): Promise<void> {
    return whileReachable(async () => {
      await eraseToldTo(this.#notifications, person);
      await forgetName(this.#notifications, person);
    });
  }

  /** Has what asked say the answer, whoever was asked. */
  settle(settlements: readonly Settlement[]): Promise<void> {
    return whileReachable(() => settleQuestions(this.#notifications, settlements));
  }

  /** Marks what asked the account this question; undefined when nothing did. */
  markAsked(
    accountId: string,
    question: Pick<Settlement, 'kind' | 'visitId'>,
    marking: Marking,
  ): Promise<MarkResult | undefined> {
    return whileReachable(() => this.#marking.markIfThere(accountId, askedAs(question), marking));
  }

  /** Ends what goes on in the background, after the statements under way. */
  stop(): Promise<void> {
    return this.#inboxes.stop();
  }

  async #open(accountId: string): Promise<Inbox> {
    return inboxOf(await this.#inboxes.open([accountId]), accountId);
  }
}
