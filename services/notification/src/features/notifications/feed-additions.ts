import { inboxOf, MAX_ATTEMPTS } from './inbox-changes.js';
import { ONE_REPLY } from './inbox-records.js';
import type { StepHook } from './inbox-steps.js';
import type { InboxStore } from './inbox.store.js';
import {
  addedEntries,
  addition,
  distinct,
  distinctDrafts,
  groupByAccount,
  inRounds,
  isAddition,
  keyOf,
  type FeedEntry,
  type NotificationDraft,
} from './notifications.drafts.js';
import { FeedContended } from './notifications.errors.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';
import { asRead } from './read-through.js';
import { isSurelyNew } from './told-lately.js';

/** Hears of entries that nothing can undo any more, each account's in order of `seq`. */
export type EntriesHook = (entries: readonly FeedEntry[]) => void;

export interface FeedAdditionsOptions {
  inboxes: InboxStore;
  notifications: NotificationCollections['notifications'];
  onStep: StepHook;
  now: () => Date;
}

/** Puts what is told into feeds, into each account's once. */
export class FeedAdditions {
  readonly #options: FeedAdditionsOptions;

  constructor(options: FeedAdditionsOptions) {
    this.#options = options;
  }

  /**
   * Answers with all of them, those of earlier calls too, when each stands in its place; `onKept`
   * hears of each as soon as it is certain.
   */
  async add(drafts: readonly NotificationDraft[], onKept: EntriesHook): Promise<FeedEntry[]> {
    const entries: FeedEntry[] = [];
    for (const round of inRounds(distinctDrafts(drafts)))
      entries.push(...(await this.#addAll(round, onKept)));
    return entries.sort(bySeq);
  }

  async #addAll(drafts: readonly NotificationDraft[], onKept: EntriesHook): Promise<FeedEntry[]> {
    const entries: FeedEntry[] = [];
    let remaining = drafts;
    for (let attempt = 1; remaining.length > 0; attempt++) {
      if (attempt > MAX_ATTEMPTS) throw new FeedContended(MAX_ATTEMPTS);
      const added = await this.#addOnce(remaining, onKept);
      entries.push(...added);
      const done = new Set(added.map(({ notification }) => keyOf(notification)));
      remaining = remaining.filter((draft) => !done.has(keyOf(draft)));
    }
    return entries;
  }

  /** One round over drafts that are not known to be in a feed. Answers with those that now are. */
  async #addOnce(drafts: readonly NotificationDraft[], onKept: EntriesHook): Promise<FeedEntry[]> {
    const { inboxes, onStep, now } = this.#options;
    const accountIds = distinct(drafts.map(({ accountId }) => accountId));
    const known = await inboxes.recall(accountIds);
    const isDoubtful = (draft: NotificationDraft): boolean =>
      !isSurelyNew(inboxOf(known, draft.accountId).lately, draft.sourceEventId);
    const told = await this.#toldAlready(drafts.filter(isDoubtful));
    await onStep('checked');
    const entries = await this.#entriesOf(told);
    if (entries.length > 0) onKept(entries);
    const toldKeys = new Set(told.map(keyOf));
    const fresh = drafts.filter((draft) => !toldKeys.has(keyOf(draft)));
    const changes = [...groupByAccount(fresh)].map(([accountId, group]) =>
      addition(inboxOf(known, accountId), group, now()),
    );
    if (changes.length > 0)
      await inboxes.commit(changes, (won) => {
        const added = won.filter(isAddition).flatMap(addedEntries);
        entries.push(...added);
        onKept(added);
      });
    return entries;
  }

  async #toldAlready(drafts: readonly NotificationDraft[]): Promise<NotificationRecord[]> {
    if (drafts.length === 0) return [];
    const sourceEventIds = distinct(drafts.map((draft) => draft.sourceEventId));
    const accountIds = distinct(drafts.map(({ accountId }) => accountId));
    return this.#options.notifications
      .find(
        { sourceEventId: { $in: sourceEventIds }, accountId: { $in: accountIds } },
        { batchSize: ONE_REPLY },
      )
      .toArray();
  }

  /** With their feeds as they are now: what is remembered of them may be older than these. */
  async #entriesOf(notifications: readonly NotificationRecord[]): Promise<FeedEntry[]> {
    if (notifications.length === 0) return [];
    const accountIds = distinct(notifications.map(({ accountId }) => accountId));
    const inboxes = await this.#options.inboxes.open(accountIds);
    const entries = notifications.map((notification) => {
      const inbox = inboxOf(inboxes, notification.accountId);
      return { notification: asRead(notification, inbox.readThroughs), inbox };
    });
    return entries.sort(bySeq);
  }
}

function bySeq(a: FeedEntry, b: FeedEntry): number {
  return a.notification.seq - b.notification.seq;
}
