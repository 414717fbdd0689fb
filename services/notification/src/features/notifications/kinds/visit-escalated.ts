import { visitEscalated as teller } from '@gatehouse/texts/visits/told/tellers';
import { defineKind } from './kind.js';

/** Nobody has answered so far: tells those who still may, and the guard who asked. */
export const visitEscalated = defineKind({
  kind: 'visit-escalated',
  events: ['gatehouse.visit.escalated.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => [data.requestedById, ...data.residentIds],
  teller,
  data: ({ data: { visitId, unit, visitorName, kind, rung, answerBy } }) => ({
    ...{ visitId, unit, visitorName, kind, answerBy },
    rung: rung.kind,
  }),
});
