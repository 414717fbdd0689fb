// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { ListNotificationsQuery, NotificationPage, UnreadCount } from './types.js';

/** The feed of the signed-in user. */
export interface NotificationsCommands {
  /**
   * Read my notifications. Newest first. `epoch` and `seq` say how far the feed had come; a socket
   * that connects with them gets what follows. What was told by a community that the reader no longer
   * belongs to is in no list and no count; after another invitation it is there again, as read.
   */
  list: (query?: ListNotificationsQuery, options?: CallOptions) => Promise<NotificationPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListNotificationsQuery, options?: CallOptions) => ItemsOf<NotificationPage>;
  /** How many notifications I have not read. Exact, however many there are. */
  unreadCount: (options?: CallOptions) => Promise<UnreadCount>;
  /** Mark a notification as read. Doing it again changes nothing. My other tabs hear of it. */
  read: (notificationId: string, options?: CallOptions) => Promise<UnreadCount>;
  /**
   * Mark a notification as unread. It goes back to the list if it was archived. Doing it again
   * changes nothing. My other tabs hear of it.
   */
  unread: (notificationId: string, options?: CallOptions) => Promise<UnreadCount>;
  /**
   * Put a notification away. It leaves the list and counts as read. Doing it again changes nothing.
   * My other tabs hear of it.
   */
  archive: (notificationId: string, options?: CallOptions) => Promise<UnreadCount>;
  /**
   * Take a notification back out of the archive. It is in the list again, read. Doing it again
   * changes nothing. My other tabs hear of it.
   */
  unarchive: (notificationId: string, options?: CallOptions) => Promise<UnreadCount>;
  /**
   * Mark all my notifications as read. All that are in the feed when the request arrives; what comes
   * later stays unread.
   */
  readAll: (options?: CallOptions) => Promise<UnreadCount>;
}

export const notifications: Operations<NotificationsCommands> = {
  list: 'GET /notifications query',
  all: 'GET /notifications query pages',
  unreadCount: 'GET /notifications/unread-count',
  read: 'POST /notifications/{notificationId}/read',
  unread: 'POST /notifications/{notificationId}/unread',
  archive: 'POST /notifications/{notificationId}/archive',
  unarchive: 'POST /notifications/{notificationId}/unarchive',
  readAll: 'POST /notifications/read-all',
};
