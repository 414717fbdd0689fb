import type { SentPushes } from '@gatehouse/contracts/messages/notification';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import type { FeedItem } from './notifications.view.js';
import { pushesThrough } from './notification-pushes.js';

type Created = SentPushes['gatehouse.notification.created.v3'];

const communityId = newId();
const now = '2026-01-02T03:04:05.678Z';

function itemAt(seq: number, more: Partial<FeedItem['notification']> = {}): FeedItem {
  const notification = {
    id: newId(),
    seq,
    kind: 'visit-requested' as const,
    communityId,
    title: 'A visitor is at the gate',
    body: '',
    urgency: 'normal' as const,
    data: {},
    createdAt: now,
    timeline: { occurredAt: now, publishedAt: now, storedAt: now },
    ...more,
  };
  return { accountId: newId(), epoch: newId(), seq, unread: seq, notification };
}

function pushed(items: FeedItem[]): Created[] {
  const envelopes: Envelope[] = [];
  const push = (_: string, envelope: Envelope) => envelopes.push(envelope) > 0;
  pushesThrough({ push, onMissed: () => undefined }).created(newId(), items);
  return envelopes.map(({ data }) => data as Created);
}

describe('A push to all readers of a notification', () => {
  it('says once what is said to all, and where each of them reads it', () => {
    const items = [itemAt(3), itemAt(7)];
    const [push, ...others] = pushed(items);
    expect(others).to.deep.equal([]);
    expect(push?.notification).to.deep.equal(items[0]?.notification);
    const readers = items.map(({ notification: { id }, ...place }) => ({ ...place, id }));
    expect(push?.readers).to.deep.equal(readers);
  });

  it('does not tell anybody that it was read because somebody else has read it', () => {
    const [read, unread] = [itemAt(1, { readAt: now }), itemAt(2)];
    const pushes = pushed([read, unread]);
    expect(pushes.map(({ readers }) => readers.map(({ seq }) => seq))).to.deep.equal([[1], [2]]);
    expect(pushes.map(({ notification }) => notification.readAt)).to.deep.equal([now, undefined]);
  });

  it('is split when it would be too long, and leaves nobody out', () => {
    const items = Array.from({ length: 1001 }, (_, index) => itemAt(index + 1));
    const pushes = pushed(items);
    expect(pushes.map(({ readers }) => readers.length)).to.deep.equal([500, 500, 1]);
    const told = pushes.flatMap(({ readers }) => readers.map(({ accountId }) => accountId));
    expect(told).to.deep.equal(items.map(({ accountId }) => accountId));
  });
});
