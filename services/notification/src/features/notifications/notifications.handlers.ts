import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { operations } from '../../generated/api.js';
import type { NotificationsService } from './notifications.service.js';

type NotificationOperations = Pick<
  operations,
  'listNotifications' | 'getUnreadCount' | 'readNotification' | 'readAllNotifications'
>;

/** The operations tagged `notifications`; each sees the caller's own feed only. */
export function createNotificationHandlers(
  notifications: NotificationsService,
): Handlers<NotificationOperations> {
  return {
    listNotifications: async (request) => {
      const { unread, cursor, limit = defaultPageSize } = request.query;
      const [before] = cursor === undefined ? [] : readCursor(cursor, [0]);
      const query = { unread, before, limit };
      const { state, found } = await notifications.list(callerOf(request).accountId, query);
      const page = toPage(
        found,
        limit,
        (item) => item,
        ({ seq }) => [seq],
      );
      return { status: 200, body: { ...state, ...page } };
    },
    getUnreadCount: async (request) => ({
      status: 200,
      body: await notifications.unreadCount(callerOf(request).accountId),
    }),
    readNotification: async (request) => ({
      status: 200,
      body: await notifications.read(callerOf(request).accountId, request.params.notificationId),
    }),
    readAllNotifications: async (request) => ({
      status: 200,
      body: await notifications.readAll(callerOf(request).accountId),
    }),
  };
}
