import { newId } from '@gatehouse/shared/ids/ids';
import type { Change, CommittedInbox, Inbox } from './inbox-changes.js';
import type { Marks, NotificationRecord } from './notifications.model.js';

/** A notification before it has a place in a feed. */
export type NotificationDraft = Omit<
  NotificationRecord,
  '_id' | 'seq' | 'createdAt' | 'markedRev' | keyof Marks
>;

/** A notification in its feed, and how that feed stood right after it came. */
export interface FeedEntry {
  inbox: Inbox;
  notification: NotificationRecord;
}

/** A change that puts new notifications into a feed. */
export type Addition = Change & { operation: { type: 'add' } };

/** How many drafts are put into feeds at once: what a statement of theirs touches at most. */
export const DRAFTS_PER_ROUND = 500;

/** The drafts in their order, some at a time. */
export function inRounds(drafts: readonly NotificationDraft[]): NotificationDraft[][] {
  const rounds: NotificationDraft[][] = [];
  for (let start = 0; start < drafts.length; start += DRAFTS_PER_ROUND)
    rounds.push(drafts.slice(start, start + DRAFTS_PER_ROUND));
  return rounds;
}

/** Gives `drafts`, all of one account, the next places of its feed in their order. */
export function addition(
  from: CommittedInbox,
  drafts: readonly NotificationDraft[],
  createdAt: Date,
): Addition {
  const notifications = drafts.map((draft, index) => ({
    _id: newId(),
    ...draft,
    seq: from.seq + 1 + index,
    createdAt,
  }));
  const count = notifications.length;
  return {
    from,
    seq: from.seq + count,
    unread: from.unread + count,
    operation: { type: 'add', notifications },
  };
}

export function isAddition(change: Change): change is Addition {
  return change.operation.type === 'add';
}

/** The feed after each of an addition's notifications. */
export function addedEntries({ from, operation }: Addition): FeedEntry[] {
  const { accountId, epoch, readThroughs } = from;
  const feed = { accountId, epoch, readThroughs, rev: from.rev + 1 };
  return operation.notifications.map((notification, index) => ({
    notification,
    inbox: { ...feed, seq: notification.seq, unread: from.unread + 1 + index },
  }));
}

type Identity = Pick<NotificationRecord, 'accountId' | 'sourceEventId'>;

/** What must be unique: one event tells one account once. */
export function keyOf({ accountId, sourceEventId }: Identity): string {
  return `${sourceEventId} ${accountId}`;
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

export function distinctDrafts(drafts: readonly NotificationDraft[]): NotificationDraft[] {
  return [...new Map(drafts.map((draft) => [keyOf(draft), draft])).values()];
}

export function groupByAccount(
  drafts: readonly NotificationDraft[],
): Map<string, NotificationDraft[]> {
  const groups = new Map<string, NotificationDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.accountId);
    if (group === undefined) groups.set(draft.accountId, [draft]);
    else group.push(draft);
  }
  return groups;
}
