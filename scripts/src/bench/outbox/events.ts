import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';

/** So many visits asked for, each of its own, as main tells of them. */
export function visitsRequested(count: number): Envelope[] {
  return Array.from({ length: count }, (_, index) => visitRequested(newId(), index));
}

function visitRequested(visitId: string, index: number): Envelope {
  const now = new Date().toISOString();
  return createEnvelope({
    type: 'gatehouse.visit.requested.v1',
    source: 'gatehouse/main',
    subject: `visit/${visitId}`,
    data: {
      visitId,
      communityId: newId(),
      actorId: newId(),
      unit: { id: newId(), name: `Z-${index % 250}`, building: 'Tower Bench' },
      visitorName: `Visitor ${index}`,
      kind: 'delivery',
      company: 'Parcels & Co',
      requestedAt: now,
      answerBy: now,
      residentIds: [newId(), newId()],
    },
  });
}
