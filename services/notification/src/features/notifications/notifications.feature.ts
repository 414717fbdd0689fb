import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Forgotten } from '../forgotten/forgotten.feature.js';
import type { Tombstone } from '../forgotten/forgotten.types.js';
import type { EventOf, EventType, TellingConcern } from './kinds/kind.js';
import { createLateEvents } from './late-events.js';
import { pushesThrough } from './notification-pushes.js';
import { notificationsCalls } from './notifications.calls.js';
import { createNotificationHandlers } from './notifications.handlers.js';
import { registerPushMetrics } from './notifications.metrics.js';
import { notificationCollections } from './notifications.model.js';
import { createNotificationsService, type NotificationsService } from './notifications.service.js';
import { NotificationStore } from './notifications.store.js';

export { createNotificationIndexes } from './notifications.model.js';

export type Notifications = ReturnType<typeof createNotifications>;

/** What everybody is told, in a feed of their own. */
export function createNotifications(
  { mongo, broker, logger, metrics }: Parts,
  { forgotten }: { forgotten: Forgotten },
) {
  const late = createLateEvents((communityId, moment) =>
    forgotten.service.since(communityId, moment),
  );
  const store = new NotificationStore(notificationCollections(mongo), {
    late,
    onSweepFailed: (error) =>
      logger.warn('Marking as read stopped; the next reader goes on', { error }),
  });
  const notifications = createNotificationsService({
    store,
    late,
    pushes: pushesThrough(broker.pusher),
    onPushed: registerPushMetrics(metrics.registry),
  });
  return {
    service: {
      erase: (communityId: string) => store.erase(communityId),
      forget: (person: Tombstone) => store.forget(person),
    },
    handlers: createNotificationHandlers(notifications),
    calls: notificationsCalls(notifications, store),
    consumers: [telling(notifications, 'tell'), telling(notifications, 'announce')],
    timers: [{ name: 'feeds', stop: () => store.stop() }],
  };
}

/**
 * What is told of one thing stays in order, in one queue; what tells a whole community waits in
 * another, so that nobody at a gate waits for it.
 */
function telling(notifications: NotificationsService, concern: TellingConcern) {
  return consumerOf<Envelope & EventOf<EventType>>({
    concern,
    // Two batches: one in the works, one on its way.
    prefetch: 100,
    // Cost per notification falls with the batch and is flat from about 50 on.
    maxBatch: 50,
    handleBatch: (envelopes, metas) =>
      notifications.notify(
        envelopes.map((envelope, index) => ({
          envelope,
          publishedAt: metas[index]?.publishedAt ?? envelope.time,
        })),
        () => metas[0]?.assertCurrent(),
      ),
  });
}
