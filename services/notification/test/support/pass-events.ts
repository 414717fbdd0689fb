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
