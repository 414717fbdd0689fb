import type { ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { LateEvents } from './late-events.js';
import { createNewestCounts } from './newest-counts.js';
import { changeOf, MARKINGS, type MarkChange, type MarkName } from './notification-marks.js';
import type { ReadResult } from './feed-marking.js';
import type { PageQuery } from './feed-queries.js';
import { inSight, outOfSight, type Reader } from './reader.js';
import type { NotificationStore } from './notifications.store.js';
import type { PublishedEvent, Pushes } from './notifications.types.js';
import { createTelling, groupsOf } from './telling.js';
import {
  toFeedState,
  toNotification,
  type FeedState,
  type Notification,
} from './notifications.view.js';

type ReplayRequest = ServedCalls['notification.feed.replay'];
type ReplayReply = ServedCalls['notification.feed.replay.reply'];

export interface NotificationsServiceOptions {
  store: NotificationStore;
  pushes: Pushes;
  /** Counts what goes out to the sockets. */
  onPushed?: (kind: string) => void;
  late?: Pick<LateEvents, 'inEvents'>;
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
  late,
}: NotificationsServiceOptions): NotificationsService {
  const newest = createNewestCounts();
  const tell = createTelling({ store, pushes, newest, onPushed, late });

  function tellOf({ inbox, changed }: ReadResult, change: MarkChange): FeedState {
    const state = toFeedState(newest.refresh(inbox));
    if (changed) pushes.changed({ accountId: inbox.accountId, ...state, ...change });
    return toFeedState(inbox);
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
      for (const group of groupsOf(events)) await tell(group, assertCurrent);
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
