import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

type ResidentAdded = ProducedEvents['gatehouse.resident.added.v1'];

/** Somebody lives in the home from now on; its events keep their order. */
export function residentAdded(data: ResidentAdded): Envelope<ResidentAdded> {
  const type = 'gatehouse.resident.added.v1';
  return createEnvelope({ type, source: 'gatehouse/main', subject: `unit/${data.unit.id}`, data });
}
