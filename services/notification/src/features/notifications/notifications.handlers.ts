import type { operations } from '@gatehouse/contracts/notification';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers, OperationRequest } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { MarkName } from './notification-marks.js';
import type { NotificationsService } from './notifications.service.js';
import type { Reader } from './reader.js';

type MarkOperation = `${MarkName}Notification`;
type NotificationOperations = Pick<
  operations,
  'listNotifications' | 'getUnreadCount' | 'readAllNotifications' | MarkOperation
>;

/** The operations tagged `notifications`; each sees the caller's own feed only. */
export function createNotificationHandlers(
  notifications: NotificationsService,
): Handlers<NotificationOperations> {
  /** A handler that marks one notification and answers with what is unread then. */
  const marking =
    (mark: MarkName) => async (request: OperationRequest<operations[MarkOperation]>) => ({
      status: 200 as const,
      body: await notifications.mark(readerOf(request), request.params.notificationId, mark),
    });

  return {
    listNotifications: async (request) => {
      const { unread, archived, cursor, limit = defaultPageSize } = request.query;
      const [before] = cursor === undefined ? [] : readCursor(cursor, [0]);
      const query = { unread, archived, before, limit };
      const { state, found } = await notifications.list(readerOf(request), query);
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
      body: await notifications.unreadCount(readerOf(request)),
    }),
    readNotification: marking('read'),
    unreadNotification: marking('unread'),
    archiveNotification: marking('archive'),
    unarchiveNotification: marking('unarchive'),
    readAllNotifications: async (request) => ({
      status: 200,
      body: await notifications.readAll(callerOf(request).accountId),
    }),
  };
}

/** The caller, with what auth said of their communities when it issued the token. */
function readerOf(request: { caller: Caller | undefined }): Reader {
  const { accountId, tenantIds, issuedAt } = callerOf(request);
  return { accountId, memberships: tenantIds && { communityIds: tenantIds, issuedAt } };
}
