import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

type Moved = ConsumedEvents['gatehouse.move.requested.v1'];

/** Everything that is told of moves, with all that it may say and with as little as it can. */
export function moveEvents({ name }: { name: string }): [what: string, event: Envelope][] {
  const unit = { id: newId(), name: 'A-101', building: 'Tower A' };
  const facts: Moved = {
    ...{ moveId: newId(), communityId: newId(), unit, person: { id: newId(), name } },
    ...{ direction: 'out', day: '2027-01-31', due: '2027-01-31T18:30:00.000Z' },
    ...{ at: '2027-01-10T06:30:00.000Z', toldIds: [] },
  };
  const lift = { from: '2027-01-31T03:30:00.000Z', to: '2027-01-31T06:30:00.000Z' };
  const all = { ...facts, actorId: newId(), lift };
  const event = (what: string, data: object): Envelope =>
    createEnvelope({
      ...{ type: `gatehouse.move.${what}.v1`, source: 'gatehouse/main' },
      ...{ subject: `move/${facts.moveId}`, data },
    });
  return [
    ['somebody who wants to move', event('requested', facts)],
    ['the same with all', event('requested', all)],
    ['a move that may be', event('approved', all)],
    ['a move that may not be', event('refused', facts)],
    ['the same with all', event('refused', { ...all, reason: 'The lift is being mended' })],
    ['a move that is off', event('cancelled', facts)],
    ['a move that is done', event('done', { ...facts, residencyId: newId() })],
    ['a move that failed', event('failed', facts)],
  ];
}
