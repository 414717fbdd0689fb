// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { signalOf, type CallOptions, type Calls } from '../../commands/options.js';
import type { ListNotificationsQuery, NotificationPage, UnreadCount } from './types.js';

/** The feed of the signed-in user. */
export function notifications({ notification }: Calls) {
  const list = (
    query: ListNotificationsQuery = {},
    options: CallOptions = {},
  ): Promise<NotificationPage> =>
    bodyOf(notification.GET('/notifications', { params: { query }, ...signalOf(options) }));
  return {
    /**
     * Read my notifications. Newest first. `epoch` and `seq` say how far the feed had come; a socket
     * that connects with them gets what follows. What was told by a community that the reader no longer
     * belongs to is in no list and no count; after another invitation it is there again, as read.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListNotificationsQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** How many notifications I have not read. Exact, however many there are. */
    unreadCount: (options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(notification.GET('/notifications/unread-count', { ...signalOf(options) })),
    /** Mark a notification as read. Doing it again changes nothing. My other tabs hear of it. */
    read: (notificationId: string, options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(
        notification.POST('/notifications/{notificationId}/read', {
          params: { path: { notificationId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Mark a notification as unread. It goes back to the list if it was archived. Doing it again
     * changes nothing. My other tabs hear of it.
     */
    unread: (notificationId: string, options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(
        notification.POST('/notifications/{notificationId}/unread', {
          params: { path: { notificationId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Put a notification away. It leaves the list and counts as read. Doing it again changes nothing.
     * My other tabs hear of it.
     */
    archive: (notificationId: string, options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(
        notification.POST('/notifications/{notificationId}/archive', {
          params: { path: { notificationId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Take a notification back out of the archive. It is in the list again, read. Doing it again
     * changes nothing. My other tabs hear of it.
     */
    unarchive: (notificationId: string, options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(
        notification.POST('/notifications/{notificationId}/unarchive', {
          params: { path: { notificationId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Mark all my notifications as read. All that are in the feed when the request arrives; what comes
     * later stays unread.
     */
    readAll: (options: CallOptions = {}): Promise<UnreadCount> =>
      bodyOf(notification.POST('/notifications/read-all', { ...signalOf(options) })),
  };
}
