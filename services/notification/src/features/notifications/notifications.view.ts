import type { SentPushes } from '@gatehouse/contracts/messages/notification';
import type { components } from '@gatehouse/contracts/notification';
import type { Inbox } from './inbox-changes.js';
import type { FeedEntry } from './notifications.drafts.js';
import type { NotificationRecord } from './notifications.model.js';

export type Notification = components['schemas']['Notification'];
export type FeedState = components['schemas']['UnreadCount'];
export type FeedChange = SentPushes['gatehouse.feed.changed.v1'];

/** A notification and the state of the feed that it belongs to. */
export interface FeedItem extends FeedState {
  accountId: string;
  notification: Notification;
}

/** A notification as its reader sees it. */
export function toNotification(record: NotificationRecord): Notification {
  return {
    id: record._id,
    seq: record.seq,
    kind: record.kind,
    communityId: record.communityId,
    title: record.title,
    body: record.body,
    urgency: record.urgency,
    data: record.data,
    createdAt: record.createdAt.toISOString(),
    ...(record.readAt && { readAt: record.readAt.toISOString() }),
    ...(record.archivedAt && { archivedAt: record.archivedAt.toISOString() }),
    timeline: {
      occurredAt: record.occurredAt.toISOString(),
      publishedAt: record.publishedAt.toISOString(),
      storedAt: record.createdAt.toISOString(),
    },
  };
}

export function toFeedState({ epoch, seq, unread, rev: revision }: Inbox): FeedState {
  return { epoch, seq, unread, revision };
}

/** What a client hears of a new notification; `seq` is the place that it moves the client to. */
export function toFeedItem({ inbox, notification }: FeedEntry): FeedItem {
  return {
    accountId: inbox.accountId,
    epoch: inbox.epoch,
    seq: notification.seq,
    unread: inbox.unread,
    revision: inbox.rev,
    notification: toNotification(notification),
  };
}
