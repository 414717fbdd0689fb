import type { ConsumedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';

type Used = ConsumedEvents['gatehouse.pass.used.v1'];

/** Somebody came in by a pass. */
export function passUsed(more: Partial<Used> = {}): Envelope<Used> {
  const unit = { id: newId(), name: 'A-101', building: 'Tower A' };
  const data: Used = {
    ...{ passId: newId(), communityId: newId(), units: [unit], unit, kind: 'staff' },
    ...{ visitorName: 'Sunita Devi', at: new Date().toISOString(), actorId: newId() },
    ...{ visitId: newId(), people: 1, isUsedUp: false, residentIds: [], ...more },
  };
  const type = 'gatehouse.pass.used.v1';
  return createEnvelope({ type, source: 'gatehouse/main', subject: `pass/${data.passId}`, data });
}

const unit = { id: newId(), name: 'A-101', building: 'Tower A' };
const common = () => ({
  ...{ passId: newId(), communityId: newId(), units: [unit], kind: 'staff' as const },
  ...{ visitorName: 'Sunita Devi', at: new Date().toISOString(), actorId: newId(), toldIds: [] },
});
const terms = {
  validFrom: '2026-11-30T18:30:00.000Z',
  validTo: '2027-11-30T18:30:00.000Z',
  revision: 0,
};

type Requested = ConsumedEvents['gatehouse.pass.requested.v1'];
type Approved = ConsumedEvents['gatehouse.pass.approved.v1'];
type Refused = ConsumedEvents['gatehouse.pass.refused.v1'];

const sent = <Data extends { passId: string }>(type: string, data: Data): Envelope<Data> =>
  createEnvelope({ type, source: 'gatehouse/main', subject: `pass/${data.passId}`, data });

/** A pass waits to be approved. */
export const passRequested = (more: Partial<Requested> = {}): Envelope<Requested> =>
  sent('gatehouse.pass.requested.v1', { ...common(), ...terms, ...more });

export const passApproved = (more: Partial<Approved> = {}): Envelope<Approved> =>
  sent('gatehouse.pass.approved.v1', { ...common(), ...terms, ...more });

export const passRefused = (more: Partial<Refused> = {}): Envelope<Refused> =>
  sent('gatehouse.pass.refused.v1', { ...common(), ...more });
