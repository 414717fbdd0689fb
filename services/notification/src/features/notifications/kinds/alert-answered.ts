import { alertAnswered as teller } from '@gatehouse/texts/alerts/told/tellers';
import { factsOf } from './alert-facts.js';
import { defineKind } from './kind.js';

/** Somebody of the staff is on their way: tells whoever called, the household, and all who were rung. */
export const alertAnswered = defineKind({
  kind: 'alert-answered',
  events: ['gatehouse.alert.acknowledged.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data }) => ({ ...factsOf(data), answeredBy: data.by, at: data.at }),
});
