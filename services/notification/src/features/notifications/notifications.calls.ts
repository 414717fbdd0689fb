import type { ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { NotificationsService } from './notifications.service.js';

/** What an edge asks when a browser connects or sees a gap. */
export function notificationsCalls(
  notifications: NotificationsService,
): Pick<RpcHandlers<ServedCalls>, 'notification.feed.replay'> {
  return {
    'notification.feed.replay': (request, { signal }) => notifications.replay(request, signal),
  };
}
