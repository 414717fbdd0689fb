import { passRequested as teller } from '@gatehouse/texts/passes/told/tellers';
import { defineKind } from './kind.js';

/** A pass waits to be approved: tells those who may. */
export const passRequested = defineKind({
  kind: 'pass-requested',
  events: ['gatehouse.pass.requested.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { passId, units, visitorName, at } }) => ({ passId, units, visitorName, at }),
});
