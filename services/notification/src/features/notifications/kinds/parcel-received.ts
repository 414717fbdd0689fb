import { parcelReceived as teller } from '@gatehouse/texts/parcels/told/tellers';
import { defineKind } from './kind.js';

/** A parcel waits at the gate: tells who lives in the home that it is for. */
export const parcelReceived = defineKind({
  kind: 'parcel-received',
  events: ['gatehouse.parcel.received.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.residentIds,
  teller,
  data: ({ data: { parcelId, unit, carrier, shelf, perishable, receivedAt } }) => ({
    ...{ parcelId, unit, perishable, receivedAt },
    ...(carrier !== undefined && { carrier }),
    ...(shelf !== undefined && { shelf }),
  }),
});
