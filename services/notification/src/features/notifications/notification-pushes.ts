import type { SentPushes } from '@gatehouse/contracts/messages/notification';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { FeedItem } from './notifications.view.js';
import type { Pushes } from './notifications.types.js';

const source = 'gatehouse/notification';

/** As openapi/messages.yaml says: what more accounts are told is told in several pushes. */
const MOST_READERS = 500;

/** Reaches sockets through the edges: one push for all whom an event concerns, not one for each. */
export function pushesThrough(pusher: Pusher): Pushes {
  pusher.onMissed(() => {
    // Events may have been worked off while pushes did not get through, and no later one may come.
    const type = 'gatehouse.pushes.missed.v1';
    pusher.push('edges', createEnvelope({ type, source, subject: 'pushes', data: {} }));
  });
  return {
    created: (sourceEventId, items) => {
      const type = 'gatehouse.notification.created.v3';
      for (const { notification, readers } of alike(items))
        for (let start = 0; start < readers.length; start += MOST_READERS) {
          const data = { notification, readers: readers.slice(start, start + MOST_READERS) };
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

/**
 * What one event tells differs between accounts in little more than its place in each feed: those to
 * whom it says the same share a push. After a second delivery some may have read it already.
 */
function alike(items: readonly FeedItem[]): SentPushes['gatehouse.notification.created.v3'][] {
  const groups = new Map<string, SentPushes['gatehouse.notification.created.v3']>();
  for (const { notification, ...reader } of items) {
    const { id, seq, ...said } = notification;
    const key = JSON.stringify(said);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { notification, readers: [{ ...reader, id, seq }] });
    else group.readers.push({ ...reader, id, seq });
  }
  return [...groups.values()];
}
