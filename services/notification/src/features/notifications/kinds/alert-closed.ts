import { alertClosed as teller } from '@gatehouse/texts/alerts/told/tellers';
import { factsOf } from './alert-facts.js';
import { defineKind } from './kind.js';

/** It is over: tells all who were told of it. */
export const alertClosed = defineKind({
  kind: 'alert-closed',
  events: ['gatehouse.alert.closed.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data }) => ({ ...factsOf(data), closedBy: data.by, at: data.at }),
});
