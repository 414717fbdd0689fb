import type { Broker, Subscription } from '@gatehouse/shared/messaging/broker';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { MailService } from '../features/mail/mail.service.js';
import type { MailRequest } from '../features/mail/mail.types.js';
import type { EventOf, EventType } from '../features/notifications/kinds/kind.js';
import type { NotificationsService } from '../features/notifications/notifications.service.js';
import { topology } from './topology.js';

export interface EventHandlers {
  notifications: NotificationsService;
  mail: MailService;
}

/** Starts acting on events. @throws when the contracts let us consume events we do not */
export async function startConsumers(
  broker: Broker,
  { notifications, mail }: EventHandlers,
): Promise<Subscription> {
  const telling = await broker.consume<Envelope & EventOf<EventType>>({
    ...topology.tell,
    handleBatch: (envelopes, metas) =>
      notifications.notify(
        envelopes.map((envelope, index) => ({
          envelope,
          publishedAt: metas[index]?.publishedAt ?? envelope.time,
        })),
        () => metas[0]?.assertCurrent(),
      ),
  });
  const mailing = await broker.consume<Envelope<MailRequest>>({
    ...topology.mail,
    handle: (envelope, { attempt }) => mail.deliver(envelope, attempt),
  });
  broker.assertAllConsumed();
  return {
    stop: async (deadlineMs) => {
      await Promise.all([telling.stop(deadlineMs), mailing.stop(deadlineMs)]);
    },
  };
}
