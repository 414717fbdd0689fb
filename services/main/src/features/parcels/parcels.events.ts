import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import type { Parcel, ParcelEnd } from './parcels.types.js';

type EventName = keyof ProducedEvents;

/** What an event tells of: a parcel, and the accounts of those whom it concerns. */
export interface ToldParcel {
  parcel: Parcel;
  unit: Unit;
  residentIds: string[];
}

/** An event of the parcel, which is also its aggregate: its events keep their order. */
function parcelEvent<Name extends EventName>(
  type: Name,
  { parcel }: ToldParcel,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `parcel/${parcel.id}`, data });
}

/** Its code is in no event: whoever may know it reads it where the parcel is. */
const about = ({ parcel, unit, residentIds }: ToldParcel) => {
  const { id: parcelId, communityId, carrier, shelf, perishable, receivedAt } = parcel;
  return {
    ...{ parcelId, communityId, unit },
    ...(carrier !== undefined && { carrier }),
    ...(shelf !== undefined && { shelf }),
    ...{ perishable, receivedAt: receivedAt.toISOString(), residentIds },
  };
};

const deedOf = ({ by, actor }: Doer) => ({
  actorId: by.accountId,
  ...(actor && { actedBy: actor }),
});

export function parcelReceived(told: ToldParcel, doer: Doer): Envelope {
  return parcelEvent('gatehouse.parcel.received.v1', told, { ...about(told), ...deedOf(doer) });
}

/** @param reminder after how many days */
export function parcelReminded(told: ToldParcel, reminder: number, at: Date): Envelope {
  const facts = { at: at.toISOString(), reminder };
  return parcelEvent('gatehouse.parcel.reminded.v1', told, { ...about(told), ...facts });
}

/** What became of it. */
export function parcelEnded(told: ToldParcel, end: ParcelEnd, doer: Doer): Envelope {
  const { state, at, recipient, reason } = end;
  const facts = { ...about(told), ...deedOf(doer), at: at.toISOString(), by: doer.by };
  if (state === 'handed-over')
    return parcelEvent('gatehouse.parcel.handed-over.v1', told, {
      ...{ ...facts, recipient: recipient?.kind ?? 'code' },
      ...(recipient && 'name' in recipient && { recipientName: recipient.name }),
    });
  return parcelEvent(`gatehouse.parcel.${state}.v1`, told, {
    ...facts,
    ...(reason !== undefined && { reason }),
  });
}
