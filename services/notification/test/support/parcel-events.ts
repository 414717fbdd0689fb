import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

/** Everything that is told of parcels, with all that it may say and with as little as it can. */
export function parcelEvents(): [what: string, event: Envelope][] {
  const actorId = newId();
  const facts: Omit<ConsumedEvents['gatehouse.parcel.received.v1'], 'actorId'> = {
    ...{ parcelId: newId(), communityId: newId(), perishable: false, residentIds: [] },
    unit: { id: newId(), name: 'A-101', building: 'Tower A' },
    receivedAt: '2027-01-10T06:30:00.000Z',
  };
  const all = { ...facts, carrier: 'Swift Parcels', shelf: 'B2', perishable: true };
  const again = { at: '2027-01-11T06:30:00.000Z', reminder: 1 };
  const event = (what: string, data: object): Envelope =>
    createEnvelope({
      ...{ type: `gatehouse.parcel.${what}.v1`, source: 'gatehouse/main' },
      ...{ subject: `parcel/${facts.parcelId}`, data },
    });
  return [
    ['a parcel', event('received', { ...facts, actorId })],
    ['the same with all', event('received', { ...all, actorId })],
    ['a parcel that still waits', event('reminded', { ...facts, ...again })],
    ['the same with all', event('reminded', { ...all, ...again })],
  ];
}
