import type { NotificationData } from '@gatehouse/contracts/kinds';
import type { components, operations } from '@gatehouse/contracts/notification';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf } from './options.js';

export type Notification = components['schemas']['Notification'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type NotificationQuery = QueryOf<operations['listNotifications']>;

export type { NotificationData } from '@gatehouse/contracts/kinds';

/**
 * What a notification of a kind carries, as its contract describes it; undefined for one of another
 * kind. What was told before its kind was described may lack something: whoever shows old ones looks.
 */
export function dataOf<Kind extends keyof NotificationData>(
  { kind: told, data }: Notification,
  kind: Kind,
): NotificationData[Kind] | undefined {
  // That `data` goes by the kind is what OpenAPI cannot say of kinds that are not all known.
  return told === kind ? (data as unknown as NotificationData[Kind]) : undefined;
}

/** The operations tagged `notifications`: the feed of whoever is signed in. */
export function notificationCommands({ notification }: Http) {
  const list = (query: NotificationQuery = {}, options: CallOptions = {}) =>
    bodyOf(notification.GET('/notifications', { params: { query }, ...options }));
  const one = (notificationId: string) => ({ params: { path: { notificationId } } });

  return {
    list,
    /** Every notification that the query keeps, page by page, newest first. */
    all: (query: NotificationQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    unreadCount: (options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(notification.GET('/notifications/unread-count', options)),
    read: (notificationId: string): Promise<UnreadCount> =>
      bodyOf(notification.POST('/notifications/{notificationId}/read', one(notificationId))),
    markUnread: (notificationId: string): Promise<UnreadCount> =>
      bodyOf(notification.POST('/notifications/{notificationId}/unread', one(notificationId))),
    /** Puts it away; what is archived counts as read. */
    archive: (notificationId: string): Promise<UnreadCount> =>
      bodyOf(notification.POST('/notifications/{notificationId}/archive', one(notificationId))),
    unarchive: (notificationId: string): Promise<UnreadCount> =>
      bodyOf(notification.POST('/notifications/{notificationId}/unarchive', one(notificationId))),
    readAll: (): Promise<UnreadCount> => bodyOf(notification.POST('/notifications/read-all')),
  };
}
