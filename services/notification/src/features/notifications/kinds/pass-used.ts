import { passUsed as teller } from '@gatehouse/texts/passes/told/tellers';
import { defineKind } from './kind.js';

/** Somebody came in by a pass: tells those who live there, who were not asked. */
export const passUsed = defineKind({
  kind: 'pass-used',
  events: ['gatehouse.pass.used.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.residentIds,
  teller,
  data: ({ data: { passId, visitId, unit, visitorName, people, at } }) => ({
    ...{ passId, visitId, unit, visitorName, people, at },
  }),
});
