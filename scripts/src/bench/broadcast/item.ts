import { newId } from '@gatehouse/shared/ids/ids';

/** As long as what a resident is told of a visit. */
export type Item = ReturnType<typeof itemFor>;

/** What one account is told, at its own place in its own feed. */
export function itemFor(accountId: string, epoch: string, seq: number) {
  const now = new Date().toISOString();
  return {
    accountId,
    epoch,
    seq,
    unread: seq,
    notification: {
      id: newId(),
      seq,
      kind: 'visit-requested',
      communityId: newId(),
      title: 'A visitor is at the gate',
      body: 'Visitor 4711 of Parcels & Co wants to come to Z-123.',
      urgency: 'normal',
      data: { visitId: newId(), unitName: 'Z-123', visitorName: 'Visitor 4711' },
      createdAt: now,
      timeline: { occurredAt: now, publishedAt: now, storedAt: now },
    },
  };
}
