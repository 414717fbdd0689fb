import { runInContext, type RequestContext } from '@gatehouse/shared/context/request-context';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ServedCalls } from '../../generated/messages.js';
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
  /** Tells everybody whom the events concern. The same event again tells nobody twice. */
  notify(events: readonly PublishedEvent[]): Promise<void>;
  list(accountId: string, query: PageQuery): Promise<{ state: FeedState; found: Notification[] }>;
  unreadCount(accountId: string): Promise<FeedState>;
  /**
   * Reads a notification, puts it away, or undoes either.
   * @throws NotificationNotFound also for what is in somebody else's feed
   */
  mark(accountId: string, notificationId: string, mark: MarkName): Promise<FeedState>;
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
    const { accountId } = inbox;
    const state = toFeedState(newest.refresh(inbox));
    if (changed) pushes.changed({ accountId, ...state, ...change });
    return toFeedState(inbox);
  }

  async function tellAll(events: readonly Told[]): Promise<void> {
    // Pushed even when stored by an earlier delivery: that one may have died before its push.
    const entries = groupByEvent(await store.add(events.flatMap(({ drafts }) => drafts)));
    // Event by event, as they were added: so each account hears its own in order of seq.
    for (const { envelope } of events) {
      const items = (entries.get(envelope.id) ?? []).map((entry) =>
        toFeedItem({ ...entry, inbox: newest.refresh(entry.inbox) }),
      );
      runInContext(contextOf(envelope), () => pushes.created(envelope.id, items));
      for (const { notification } of items) onPushed?.(notification.kind);
    }
  }

  return {
    notify: async (events) => {
      for (const group of groupsOf(events)) await tellAll(group);
    },
    list: async (accountId, query) => {
      const { inbox, found } = await store.page(accountId, query);
      return { state: toFeedState(inbox), found: found.map(toNotification) };
    },
    unreadCount: async (accountId) => toFeedState(await store.inbox(accountId)),
    mark: async (accountId, notificationId, mark) => {
      const result = await store.mark(accountId, notificationId, MARKINGS[mark]);
      return tellOf(result, changeOf(notificationId, result));
    },
    readAll: async (accountId) => {
      const result = await store.readAll(accountId);
      return tellOf(result, { read: { throughSeq: result.inbox.seq } });
    },
    replay: async ({ accountId, after }, signal) => {
      const inbox = await store.inbox(accountId);
      const state = toFeedState(inbox);
      const gap = after?.epoch === inbox.epoch ? inbox.seq - after.seq : -1;
      if (after === undefined || gap < 0 || gap > REPLAY_LIMIT)
        return { ...state, recovered: false, missed: [] };
      if (gap === 0) return { ...state, recovered: true, missed: [] };
      signal?.throwIfAborted();
      const missed = await store.following(inbox, after.seq, gap);
      // A promise kept by counting: fewer than the gap means that the feed has lost something.
      if (missed.length !== gap) return { ...state, recovered: false, missed: [] };
      return { ...state, recovered: true, missed: missed.map(toNotification) };
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

function draftsOf({ envelope, publishedAt }: PublishedEvent): NotificationDraft[] {
  const { recipients, ...telling } = tellingOf(envelope);
  return recipients.map((accountId) => ({
    accountId,
    ...telling,
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

/** A batch mixes the actions of many users; each push carries on the one that caused it. */
function contextOf({ correlationid, traceparent }: Envelope): RequestContext {
  return {
    correlationId: correlationid,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
