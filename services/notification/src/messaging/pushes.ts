import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { Pushes } from '../features/notifications/notifications.service.js';

const source = 'gatehouse/notification';

/** As openapi/messages.yaml says: what more accounts are told is told in several pushes. */
const MOST_ITEMS = 100;

/** Reaches sockets through the edges: one push for all whom an event concerns, not one for each. */
export function pushesThrough(pusher: Pusher): Pushes {
  pusher.onMissed(() => {
    // Events may have been worked off while pushes did not get through, and no later one may come.
    const type = 'gatehouse.pushes.missed.v1';
    pusher.push('edges', createEnvelope({ type, source, subject: 'pushes', data: {} }));
  });
  return {
    created: (sourceEventId, items) => {
      const type = 'gatehouse.notification.created.v2';
      for (let start = 0; start < items.length; start += MOST_ITEMS) {
        const data = { items: items.slice(start, start + MOST_ITEMS) };
        pusher.push('users', createEnvelope({ type, source, subject: sourceEventId, data }));
      }
    },
    changed: (data) => {
      const { accountId } = data;
      const type = 'gatehouse.feed.changed.v1';
      pusher.push(`user.${accountId}`, createEnvelope({ type, source, subject: accountId, data }));
    },
  };
}
