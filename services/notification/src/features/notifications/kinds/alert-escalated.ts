import { alertEscalated as teller } from '@gatehouse/texts/alerts/told/tellers';
import { factsOf } from './alert-facts.js';
import { defineKind } from './kind.js';

/** Nobody has acknowledged it: rings more, or the same again. */
export const alertEscalated = defineKind({
  kind: 'alert-escalated',
  events: ['gatehouse.alert.escalated.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data }) => ({ ...factsOf(data), rung: data.rung, at: data.at }),
});
