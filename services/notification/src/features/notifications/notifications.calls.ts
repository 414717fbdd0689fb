import type { ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { NotificationsService } from './notifications.service.js';
import type { NotificationStore } from './notifications.store.js';

type Calls = 'notification.feed.replay' | 'notification.personal-data.list';

/**
 * What an edge asks when a browser connects or sees a gap, and what main asks for whoever wants to know
 * what is known of them.
 */
export function notificationsCalls(
  notifications: Pick<NotificationsService, 'replay'>,
  store: Pick<NotificationStore, 'inbox' | 'following'>,
): Pick<RpcHandlers<ServedCalls>, Calls> {
  return {
    'notification.feed.replay': (request, { signal }) => notifications.replay(request, signal),

    'notification.personal-data.list': async ({ accountId, communityId, after, limit }) => {
      const inbox = await store.inbox(accountId);
      const found = await store.following(inbox, after, limit, { communityId });
      const rows = found.map(({ seq, kind, title, body, occurredAt, readAt }) => ({
        ...{ seq, kind, title, body, at: occurredAt.toISOString() },
        ...(readAt && { readAt: readAt.toISOString() }),
      }));
      return { rows };
    },
  };
}
