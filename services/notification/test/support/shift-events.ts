import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

/** Somebody is to come. */
export function shiftAssigned({ accountId, name }: { accountId: string; name: string }): Envelope {
  const shiftId = newId();
  return createEnvelope({
    ...{ type: 'gatehouse.shift.assigned.v1', source: 'gatehouse/main' },
    subject: `shift/${shiftId}`,
    data: {
      ...{ shiftId, communityId: newId(), actorId: newId(), personId: newId(), personName: name },
      ...{ day: '2027-01-31', starts: '22:00', ends: '06:00', toldIds: [accountId] },
      ...{ from: '2027-01-31T16:30:00.000Z', to: '2027-02-01T00:30:00.000Z' },
      at: '2027-01-10T06:30:00.000Z',
    },
  });
}
