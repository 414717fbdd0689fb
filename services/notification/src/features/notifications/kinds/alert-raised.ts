import { alertRaised as teller } from '@gatehouse/texts/alerts/told/tellers';
import { factsOf } from './alert-facts.js';
import { defineKind } from './kind.js';

/** Somebody calls for help: rings the guards and the household. */
export const alertRaised = defineKind({
  kind: 'alert-raised',
  events: ['gatehouse.alert.raised.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data }) => factsOf(data),
});
