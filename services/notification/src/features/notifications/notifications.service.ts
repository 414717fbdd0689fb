import { runInContext } from '@gatehouse/shared/context/request-context';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ServedCalls } from '../../generated/messages.js';
import { tellWhoAnswered } from './answered-questions.js';
import { contextOf } from './event-context.js';
import type { EventOf, EventType } from './kinds/kind.js';
import { tellingOf } from './kinds/kinds.js';
import { createNewestCounts } from './newest-counts.js';
import { changeOf, MARKINGS, type MarkChange, type MarkName } from './notification-marks.js';
import {
  DRAFTS_PER_ROUND,
  type FeedEntry,
  type NotificationDraft,
} from './notifications.drafts.js';
import type { PageQuery } from './feed-queries.js';
import { inSight, outOfSight, type Reader } from './reader.js';
import type { NotificationStore, ReadResult } from './notifications.store.js';
import {
  toFeedItem,
  toFeedState,
  toNotification,
  type FeedChange,
  type FeedItem,
  type FeedState,
  type Notification,
} from './notifications.view.js';

type ReplayRequest = ServedCalls['notification.feed.replay'];
type ReplayReply = ServedCalls['notification.feed.replay.reply'];

/** An event and when its producer handed it to the broker. */
export interface PublishedEvent {
  envelope: Envelope & EventOf<EventType>;
  publishedAt: string;
}

/** Tells sockets, whichever edge holds them; at most once, never waits. */
export interface Pushes {
  /** What one event told several accounts. */
  created(sourceEventId: string, items: FeedItem[]): void;
  changed(change: FeedChange): void;
}

export interface NotificationsServiceOptions {
  store: NotificationStore;
  pushes: Pushes;
  /** Counts what goes out to the sockets. */
  onPushed?: (kind: string) => void;
}

export interface NotificationsService {
  /**
   * Tells everybody whom the events concern. The same event again tells nobody twice.
   * @param assertCurrent throws when another process may have told them meanwhile
   */
  notify(events: readonly PublishedEvent[], assertCurrent?: () => void): Promise<void>;
  list(reader: Reader, query: PageQuery): Promise<{ state: FeedState; found: Notification[] }>;
  unreadCount(reader: Reader): Promise<FeedState>;
  /**
   * Reads a notification, puts it away, or undoes either.
   * @throws NotificationNotFound also for what is in somebody else's feed, or out of sight
   */
  mark(reader: Reader, notificationId: string, mark: MarkName): Promise<FeedState>;
  readAll(accountId: string): Promise<FeedState>;
  /** What a client that stands at `after` has missed; see openapi/messages.yaml. */
  /** @param signal when aborted, nobody waits any more, and nothing more is read */
  replay(request: ReplayRequest, signal?: AbortSignal): Promise<ReplayReply>;
}

/** A wider gap is cheaper to fetch page by page than to push through a socket. */
export const REPLAY_LIMIT = 300;

export function createNotificationsService({
  store,
  pushes,
  onPushed,
}: NotificationsServiceOptions): NotificationsService {
  const newest = createNewestCounts();

  function tellOf({ inbox, changed }: ReadResult, change: MarkChange): FeedState {
    const state = toFeedState(newest.refresh(inbox));
    if (changed) pushes.changed({ accountId: inbox.accountId, ...state, ...change });
    return toFeedState(inbox);
  }

  const toItem = (entry: FeedEntry): FeedItem =>
    toFeedItem({ ...entry, inbox: newest.refresh(entry.inbox) });

  async function tellAll(events: readonly Told[], assertCurrent?: () => void): Promise<void> {
    // Pushed even when stored by an earlier delivery: that one may have died before its push.
    const entries = groupByEvent(await store.add(events.flatMap(({ drafts }) => drafts)));
    assertCurrent?.();
    // Event by event, as they were added: so each account hears its own in order of seq.
    for (const { envelope } of events) {
      const items = (entries.get(envelope.id) ?? []).map(toItem);
      runInContext(contextOf(envelope), () => pushes.created(envelope.id, items));
      for (const { notification } of items) onPushed?.(notification.kind);
    }
    await tellWhoAnswered({ store, pushes, newest }, events);
  }

  /** What the reader can no longer see counts as read, before anything is said of the feed. */
  async function settle({ accountId, memberships }: Reader): Promise<void> {
    if (memberships === undefined) return;
    const result = await store.readOutOfSight(accountId, outOfSight(memberships));
    if (!result.changed) return;
    tellOf(result, {});
    await settle({ accountId, memberships });
  }

  return {
    notify: async (events, assertCurrent) => {
      for (const group of groupsOf(events)) await tellAll(group, assertCurrent);
    },
    list: async (reader, query) => {
      await settle(reader);
      const { inbox, found } = await store.page(reader.accountId, query, inSight(reader));
      return { state: toFeedState(inbox), found: found.map(toNotification) };
    },
    unreadCount: async (reader) => {
      await settle(reader);
      return toFeedState(await store.inbox(reader.accountId));
    },
    mark: async (reader, notificationId, mark) => {
      await settle(reader);
      const { accountId } = reader;
      const result = await store.mark(accountId, notificationId, MARKINGS[mark], inSight(reader));
      return tellOf(result, changeOf(notificationId, result));
    },
    readAll: async (accountId) => {
      const result = await store.readAll(accountId);
      return tellOf(result, { read: { throughSeq: result.inbox.seq } });
    },
    replay: async ({ accountId, after, memberships }, signal) => {
      const reader = { accountId, memberships };
      await settle(reader);
      return replayTo(store, reader, after, signal);
    },
  };
}

/** An event with what it tells. */
interface Told extends PublishedEvent {
  drafts: NotificationDraft[];
}

/**
 * Events in their order, as many together as one round of the store takes: what tells thousands is
 * stored alone, after those before it have been pushed.
 */
function groupsOf(events: readonly PublishedEvent[]): Told[][] {
  const groups: Told[][] = [];
  let room = 0;
  for (const event of events) {
    const told = { ...event, drafts: draftsOf(event) };
    room -= told.drafts.length;
    const group = groups.at(-1);
    if (group !== undefined && room >= 0) group.push(told);
    else {
      groups.push([told]);
      room = DRAFTS_PER_ROUND - told.drafts.length;
    }
  }
  return groups;
}

async function replayTo(
  store: NotificationStore,
  reader: Reader,
  after: ReplayRequest['after'],
  signal: AbortSignal | undefined,
): Promise<ReplayReply> {
  const inbox = await store.inbox(reader.accountId);
  const state = toFeedState(inbox);
  const gap = after?.epoch === inbox.epoch ? inbox.seq - after.seq : -1;
  if (after === undefined || gap < 0 || gap > REPLAY_LIMIT)
    return { ...state, recovered: false, missed: [] };
  if (gap === 0) return { ...state, recovered: true, missed: [] };
  signal?.throwIfAborted();
  const missed = await store.following(inbox, after.seq, gap, inSight(reader));
  // A promise kept by counting: fewer than the gap means that the feed has lost something, or that
  // its reader may not see some of it. A place left out would look like a gap for ever.
  if (missed.length !== gap) return { ...state, recovered: false, missed: [] };
  return { ...state, recovered: true, missed: missed.map(toNotification) };
}

function draftsOf({ envelope, publishedAt }: PublishedEvent): NotificationDraft[] {
  const { recipients, kind, communityId, urgency, title, body, data } = tellingOf(envelope);
  return recipients.map((accountId) => ({
    ...{ accountId, kind, communityId, urgency, title, body, data },
    sourceEventId: envelope.id,
    occurredAt: new Date(envelope.time),
    publishedAt: new Date(publishedAt),
  }));
}

function groupByEvent(entries: readonly FeedEntry[]): Map<string, FeedEntry[]> {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries) {
    const { sourceEventId } = entry.notification;
    const group = groups.get(sourceEventId);
    if (group) group.push(entry);
    else groups.set(sourceEventId, [entry]);
  }
  return groups;
}
