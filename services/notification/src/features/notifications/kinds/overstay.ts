import { overstay as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind } from './kind.js';

/** A visitor is inside for longer than usual: tells those who guard and manage the community. */
export const overstay = defineKind({
  kind: 'overstay',
  events: ['gatehouse.visit.overstayed.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { visitId, unit, visitorName, kind, checkedInAt, at } }) => ({
    ...{ visitId, unit, visitorName, kind, at },
    ...(checkedInAt !== undefined && { checkedInAt }),
  }),
});
