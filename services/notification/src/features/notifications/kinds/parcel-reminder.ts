import { parcelReminder as teller } from '@gatehouse/texts/parcels/told/tellers';
import { defineKind } from './kind.js';

/** A parcel still waits: tells those who lived in the home when it came, and live there still. */
export const parcelReminder = defineKind({
  kind: 'parcel-reminder',
  events: ['gatehouse.parcel.reminded.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.residentIds,
  teller,
  data: ({ data: { parcelId, unit, carrier, shelf, perishable, receivedAt, reminder } }) => ({
    ...{ parcelId, unit, perishable, receivedAt, days: reminder },
    ...(carrier !== undefined && { carrier }),
    ...(shelf !== undefined && { shelf }),
  }),
});
