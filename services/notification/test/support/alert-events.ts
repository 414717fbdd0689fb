import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

type Raised = ConsumedEvents['gatehouse.alert.raised.v1'];

/** Everything that is told of alerts, with all that it may say and with as little as it can. */
export function alertEvents(by: { accountId: string; name: string }): [what: string, Envelope][] {
  const facts: Raised = {
    ...{ alertId: newId(), communityId: newId(), kind: 'medical', silent: false, raisedBy: by },
    ...{ raisedAt: '2026-12-01T04:30:00.000Z', at: '2026-12-01T04:30:00.000Z', toldIds: [] },
  };
  const unit = { id: newId(), name: 'A-101', building: 'Tower A' };
  const all = { ...facts, actorId: newId(), unit, place: 'By the lift' };
  const event = (what: string, data: object): Envelope =>
    createEnvelope({
      ...{ type: `gatehouse.alert.${what}.v1`, source: 'gatehouse/main' },
      ...{ subject: `alert/${facts.alertId}`, data },
    });
  return [
    ['a call for help', event('raised', facts)],
    ['the same with all', event('raised', all)],
    ['one that nobody has answered', event('escalated', { ...all, rung: 'managers' })],
    ['that somebody comes', event('acknowledged', { ...all, by })],
    ['that it is over', event('closed', { ...facts, by })],
  ];
}
