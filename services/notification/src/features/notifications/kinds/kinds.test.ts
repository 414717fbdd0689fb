import { toldExamples, type ToldExample } from '@gatehouse/texts/testing/told-examples';
import { expect } from 'chai';
import type { EventOf, EventType } from './kind.js';
import { tellingOf, toldEvents } from './kinds.js';

/** What somebody did, from what a notification of it carries. */
const eventsOf: Record<string, (data: ToldExample['data']) => [EventType, object]> = {
  'visit-requested': (data) => ['gatehouse.visit.requested.v1', data],
  'visit-answered': ({ answeredByActor, answeredAt, ...data }) => {
    if (data['outcome'] === 'expired')
      return ['gatehouse.visit.expired.v1', { ...data, expiredAt: answeredAt }];
    if (data['outcome'] === 'withdrawn') {
      const { answeredBy, ...facts } = data;
      const taken = { withdrawnBy: answeredBy, withdrawnAt: answeredAt };
      return ['gatehouse.visit.withdrawn.v1', { ...facts, ...taken }];
    }
    const acted = answeredByActor === undefined ? {} : { actedBy: answeredByActor };
    const type = data['outcome'] === 'denied' ? 'denied' : 'approved';
    return [`gatehouse.visit.${type}.v1`, { ...data, answeredAt, ...acted }];
  },
  'visit-escalated': ({ rung, ...data }) => [
    'gatehouse.visit.escalated.v1',
    { ...data, rung: { index: 1, kind: rung, endsAt: data['answerBy'] } },
  ],
  'blocked-attempt': (data) => ['gatehouse.block.attempted.v1', data],
  overstay: (data) => ['gatehouse.visit.overstayed.v1', data],
  'visit-lapsed': (data) => ['gatehouse.visit.lapsed.v1', data],
  'alert-raised': (data) => ['gatehouse.alert.raised.v1', data],
  'alert-escalated': (data) => ['gatehouse.alert.escalated.v1', data],
  'alert-answered': ({ answeredBy, ...data }) => [
    'gatehouse.alert.acknowledged.v1',
    { ...data, by: answeredBy },
  ],
  'alert-closed': ({ closedBy, ...data }) => [
    'gatehouse.alert.closed.v1',
    { ...data, by: closedBy },
  ],
  'data-request-done': ({ request, ...data }) => [
    'gatehouse.data-request.ready.v1',
    { ...data, kind: request, accountId: 'a' },
  ],
  'erasure-due': (data) => ['gatehouse.data-request.due.v1', { ...data, kind: 'erasure' }],
  'file-infected': (data) => ['gatehouse.file.infected.v1', data],
  notice: (data) => ['gatehouse.notice.published.v1', data],
  'join-requested': (data) => ['gatehouse.join.requested.v1', data],
  'join-decided': (data) => ['gatehouse.join.decided.v1', data],
  'move-requested': (data) => ['gatehouse.move.requested.v1', data],
  'move-failed': (data) => ['gatehouse.move.failed.v1', data],
  'move-decided': ({ outcome, ...data }) => [
    `gatehouse.move.${outcome as 'approved' | 'refused' | 'cancelled' | 'done'}.v1`,
    data,
  ],
  'shift-changed': ({ change, ...data }) => [
    `gatehouse.shift.${change as 'assigned' | 'changed' | 'cancelled'}.v1`,
    data,
  ],
  'help-came': (data) => ['gatehouse.help.came.v1', { ...data, types: ['cook'] }],
  'pass-requested': (data) => ['gatehouse.pass.requested.v1', data],
  'pass-decided': ({ outcome, ...data }) => [
    `gatehouse.pass.${outcome as 'approved' | 'refused'}.v1`,
    data,
  ],
  'pass-used': (data) => ['gatehouse.pass.used.v1', data],
  'parcel-received': (data) => ['gatehouse.parcel.received.v1', data],
  'parcel-reminder': ({ days, ...data }) => [
    'gatehouse.parcel.reminded.v1',
    { ...data, reminder: days },
  ],
  'resident-added': (data) => ['gatehouse.resident.added.v1', data],
};

describe('kinds of notifications', () => {
  const everybody = { residentIds: ['a'], requestedById: 'b', toldIds: ['c'], communityId: 'd' };

  it('keep the English that every client has texts for, and all that those speak of', () => {
    const told = new Set<string>();
    for (const { kind, data, title, body } of toldExamples) {
      const [type, facts] = eventsOf[kind]?.(data) ?? [];
      expect(type, kind).to.be.a('string');
      const event: unknown = { type, data: { ...facts, ...everybody } };
      const telling = tellingOf(event as EventOf<EventType>);
      expect({ kind: telling.kind, title: telling.title, body: telling.body }).to.deep.equal({
        ...{ kind, title, body },
      });
      expect(telling.data, `${title} ${body}`).to.deep.equal(data);
      told.add(String(type));
    }
    expect([...told].sort(), 'an example of every event').to.deep.equal([...toldEvents].sort());
  });
});
