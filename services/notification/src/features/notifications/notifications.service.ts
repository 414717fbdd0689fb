import { runInContext, type RequestContext } from '@gatehouse/shared/context/request-context';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { SentPushes, ServedCalls } from '../../generated/messages.js';
import type { EventOf, EventType } from './kinds/kind.js';
import { tellingOf } from './kinds/kinds.js';
import { createNewestCounts } from './newest-counts.js';
import type { NotificationDraft } from './notifications.drafts.js';
import type { NotificationStore, PageQuery, ReadResult } from './notifications.store.js';
import {
  toFeedItem,
  toFeedState,
  toNotification,
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

/** Tells the sockets of an account; at most once, never waits. */
export type PushToAccount = <T extends keyof SentPushes>(type: T, payload: SentPushes[T]) => void;

export interface NotificationsServiceOptions {
  store: NotificationStore;
  push: PushToAccount;
  /** Counts what goes out to the sockets. */
  onPushed?: (kind: string) => void;
}

export interface NotificationsService {
  /** Tells everybody whom the events concern. The same event again tells nobody twice. */
  notify(events: readonly PublishedEvent[]): Promise<void>;
  list(accountId: string, query: PageQuery): Promise<{ state: FeedState; found: Notification[] }>;
  unreadCount(accountId: string): Promise<FeedState>;
  /** @throws NotificationNotFound also for what is in somebody else's feed */
  read(accountId: string, notificationId: string): Promise<FeedState>;
  readAll(accountId: string): Promise<FeedState>;
  /** What a client that stands at `after` has missed; see openapi/messages.yaml. */
  replay(request: ReplayRequest): Promise<ReplayReply>;
}

/** A wider gap is cheaper to fetch page by page than to push through a socket. */
export const REPLAY_LIMIT = 300;

export function createNotificationsService({
  store,
  push,
  onPushed,
}: NotificationsServiceOptions): NotificationsService {
  const newest = createNewestCounts();

  function tellOfReading({ inbox, changed }: ReadResult, read: FeedChange): FeedState {
    const state = toFeedState(newest.refresh(inbox));
    if (changed) push('gatehouse.feed.changed.v1', { accountId: inbox.accountId, ...state, read });
    return toFeedState(inbox);
  }

  return {
    notify: async (events) => {
      const causes = new Map(events.map(({ envelope }) => [envelope.id, contextOf(envelope)]));
      // Pushed even when stored by an earlier delivery: that one may have died before its push.
      for (const entry of await store.add(events.flatMap(draftsOf))) {
        const item = toFeedItem({ ...entry, inbox: newest.refresh(entry.inbox) });
        const cause = causes.get(entry.notification.sourceEventId);
        const pushItem = () => push('gatehouse.notification.created.v1', item);
        if (cause === undefined) pushItem();
        else runInContext(cause, pushItem);
        onPushed?.(entry.notification.kind);
      }
    },
    list: async (accountId, query) => {
      const { inbox, found } = await store.page(accountId, query);
      return { state: toFeedState(inbox), found: found.map(toNotification) };
    },
    unreadCount: async (accountId) => toFeedState(await store.inbox(accountId)),
    read: async (accountId, notificationId) =>
      tellOfReading(await store.read(accountId, notificationId), { ids: [notificationId] }),
    readAll: async (accountId) => {
      const result = await store.readAll(accountId);
      return tellOfReading(result, { throughSeq: result.inbox.seq });
    },
    replay: async ({ accountId, after }) => {
      const inbox = await store.inbox(accountId);
      const state = toFeedState(inbox);
      const gap = after?.epoch === inbox.epoch ? inbox.seq - after.seq : -1;
      if (after === undefined || gap < 0 || gap > REPLAY_LIMIT)
        return { ...state, recovered: false, missed: [] };
      if (gap === 0) return { ...state, recovered: true, missed: [] };
      const missed = await store.following(inbox, after.seq, gap);
      // A promise kept by counting: fewer than the gap means that the feed has lost something.
      if (missed.length !== gap) return { ...state, recovered: false, missed: [] };
      return { ...state, recovered: true, missed: missed.map(toNotification) };
    },
  };
}

type FeedChange = SentPushes['gatehouse.feed.changed.v1']['read'];

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

/** A batch mixes the actions of many users; each push carries on the one that caused it. */
function contextOf({ correlationid, traceparent }: Envelope): RequestContext {
  return {
    correlationId: correlationid,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
