import type { ProducedEvents } from '@gatehouse/contracts/messages/notification';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { FailedDelivery } from './mail.service.js';

type Failed = ProducedEvents['gatehouse.delivery.failed.v1'];

/** A mail cannot be delivered. Nothing of what it says, nor its address, is in it. */
export function deliveryFailed({ envelope, reason, at }: FailedDelivery): Envelope<Failed> {
  const { id: deliveryId, subject: about, data } = envelope;
  return createEnvelope({
    type: 'gatehouse.delivery.failed.v1',
    source: 'gatehouse/notification',
    subject: deliveryId,
    data: { deliveryId, about, template: data.template, reason, at: at.toISOString() },
  });
}
